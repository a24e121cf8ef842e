package fr.prendresoin.notification;

import fr.prendresoin.identity.AccountQueries;
import fr.prendresoin.identity.AccountRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.message.Channel;
import fr.prendresoin.message.ChannelPolicy;
import fr.prendresoin.message.NoticeService;
import fr.prendresoin.message.PreferenceService;
import fr.prendresoin.message.Preferences;
import fr.prendresoin.message.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells people news by the channels the policy allows, in the transaction of what the news is about. */
@ApplicationScoped
class Messenger {

    private static final Actor PLATFORM = Actor.system("messages");

    private final AccountQueries accounts;
    private final PreferenceService preferences;
    private final NoticeService notices;
    private final LetterToHolder letters;

    protected Messenger() {
        this(null, null, null, null);
    }

    @Inject
    Messenger(AccountQueries accounts, PreferenceService preferences, NoticeService notices, LetterToHolder letters) {
        this.accounts = accounts;
        this.preferences = preferences;
        this.notices = notices;
        this.letters = letters;
    }

    void tell(News news) {
        Set<Channel> ways = ChannelPolicy.channels(news.kind(), recipient(news.person()));
        if (ways.contains(Channel.PLATFORM)) {
            notices.tell(PLATFORM, news.person(), news.kind(), news.notice());
        }
        if (ways.contains(Channel.MAIL)) {
            letters.tell(news);
        }
    }

    /** In the platform alone: the letter takes a way of its own. */
    void tellHere(News news) {
        notices.tell(PLATFORM, news.person(), news.kind(), news.notice());
    }

    private Recipient recipient(PersonId person) {
        Optional<AccountRow> account = accounts.find(PLATFORM, person);
        Preferences wanted = preferences.of(PLATFORM, List.of(person)).get(person);
        return Recipient.of(
                wanted,
                account.map(AccountRow::mail).isPresent(),
                account.map(AccountRow::suspended).orElse(false));
    }
}
