package fr.prendresoin.credential;

import fr.prendresoin.identity.Passwords;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.SecondStep;
import fr.prendresoin.shared.Totp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks for a code at sign-in from who has a second factor. */
@ApplicationScoped
class SecondFactorStep implements SecondStep {

    private final SecondFactorRecordService records;

    protected SecondFactorStep() {
        this(null);
    }

    @Inject
    SecondFactorStep(SecondFactorRecordService records) {
        this.records = records;
    }

    @Override
    public boolean awaitedFrom(PersonId person) {
        return records.on(person);
    }

    @Override
    public boolean accepts(PersonId person, String code) {
        String typed = Optional.ofNullable(code).orElse("").replaceAll("[\\s\\u00A0]", "");
        if (typed.matches("[0-9]{" + Totp.DIGITS + "}")) {
            return records.accept(person, typed);
        }
        return RecoveryCodes.read(typed)
                .filter(read -> acceptsRecovery(person, read))
                .isPresent();
    }

    private boolean acceptsRecovery(PersonId person, String code) {
        return records.recoveryCode(person, RecoveryCodes.hintOf(code))
                .filter(kept -> Passwords.matches(code, kept.codeHash()))
                .filter(kept -> records.use(person, kept))
                .isPresent();
    }
}
