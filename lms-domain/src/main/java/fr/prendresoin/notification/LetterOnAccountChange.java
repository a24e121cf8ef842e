package fr.prendresoin.notification;

import fr.prendresoin.credential.SecondFactorChanged;
import fr.prendresoin.identity.MailChanged;
import fr.prendresoin.identity.PasswordChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells people what changed in how they sign in, so that they notice when it was not them (ASVS 6.3.7). */
@ApplicationScoped
class LetterOnAccountChange {

    private final LetterToHolder letters;

    protected LetterOnAccountChange() {
        this(null);
    }

    @Inject
    LetterOnAccountChange(LetterToHolder letters) {
        this.letters = letters;
    }

    void on(@Observes PasswordChanged changed) {
        letters.tell(changed.person(), "mot-de-passe-change");
    }

    /** To the former address: whoever reads it must learn that nothing comes any more. */
    void on(@Observes MailChanged changed) {
        changed.former().ifPresent(former -> letters.tellAt(former, changed.person(), "adresse-changee"));
    }

    void on(@Observes SecondFactorChanged changed) {
        letters.tell(changed.person(), template(changed.what()));
    }

    private static String template(SecondFactorChanged.What what) {
        return switch (what) {
            case ON -> "second-facteur-actif";
            case OFF -> "second-facteur-retire";
            case RECOVERY_CODE_USED -> "code-de-secours-utilise";
        };
    }
}
