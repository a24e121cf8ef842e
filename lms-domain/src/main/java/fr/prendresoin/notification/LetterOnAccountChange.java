package fr.prendresoin.notification;

import fr.prendresoin.credential.SecondFactorChanged;
import fr.prendresoin.identity.MailChanged;
import fr.prendresoin.identity.PasswordChanged;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.NewNotice;
import fr.prendresoin.message.NoticeSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Tells people what changed in how they sign in, so that they notice when it was not them (ASVS 6.3.7). */
@ApplicationScoped
class LetterOnAccountChange {

    private static final String SECURITY = "/mon-compte/securite";

    private final Messenger messenger;
    private final LetterToHolder letters;
    private final Clock clock;

    protected LetterOnAccountChange() {
        this(null, null, null);
    }

    @Inject
    LetterOnAccountChange(Messenger messenger, LetterToHolder letters, Clock clock) {
        this.messenger = messenger;
        this.letters = letters;
        this.clock = clock;
    }

    void on(@Observes PasswordChanged changed) {
        messenger.tell(news(changed.person(), NoticeSubject.PASSWORD_CHANGED, "mot-de-passe-change"));
    }

    /** The letter goes to the former address: whoever reads it must learn that nothing comes any more. */
    void on(@Observes MailChanged changed) {
        messenger.tellHere(news(changed.person(), NoticeSubject.MAIL_CHANGED, ""));
        changed.former().ifPresent(former -> letters.tellAt(former, changed.person(), "adresse-changee"));
    }

    void on(@Observes SecondFactorChanged changed) {
        messenger.tell(
                switch (changed.what()) {
                    case ON -> news(changed.person(), NoticeSubject.SECOND_FACTOR_ON, "second-facteur-actif");
                    case OFF -> news(changed.person(), NoticeSubject.SECOND_FACTOR_OFF, "second-facteur-retire");
                    case RECOVERY_CODE_USED ->
                        news(changed.person(), NoticeSubject.RECOVERY_CODE_USED, "code-de-secours-utilise");
                });
    }

    /** Each change is news of its own. */
    private News news(PersonId person, NoticeSubject subject, String letter) {
        NewNotice notice = new NewNotice(subject, "", null, SECURITY, subject + ":" + clock.instant());
        return new News(person, MessageKind.SECURITY, notice, letter, Map.of());
    }
}
