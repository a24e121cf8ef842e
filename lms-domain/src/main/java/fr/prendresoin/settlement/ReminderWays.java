package fr.prendresoin.settlement;

import fr.prendresoin.identity.AccountQueries;
import fr.prendresoin.identity.AccountRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.message.Channel;
import fr.prendresoin.message.ChannelPolicy;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.PreferenceService;
import fr.prendresoin.message.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** By which ways somebody wants to be reminded, and can be. */
@ApplicationScoped
class ReminderWays {

    private static final Actor PLATFORM = Actor.system("reminders");

    private final AccountQueries accounts;
    private final PreferenceService preferences;

    protected ReminderWays() {
        this(null, null);
    }

    @Inject
    ReminderWays(AccountQueries accounts, PreferenceService preferences) {
        this.accounts = accounts;
        this.preferences = preferences;
    }

    Set<Channel> to(UUID id) {
        PersonId person = new PersonId(id);
        Optional<AccountRow> account = accounts.find(PLATFORM, person);
        return account.isEmpty()
                ? Set.of()
                : ChannelPolicy.channels(
                        MessageKind.REMINDER,
                        Recipient.of(
                                preferences.of(PLATFORM, List.of(person)).get(person),
                                account.map(AccountRow::mail).isPresent(),
                                account.get().suspended()));
    }

    /** How a letter calls them, and where it goes. */
    AccountRow account(UUID id) {
        return accounts.find(PLATFORM, new PersonId(id)).orElseThrow();
    }
}
