package fr.prendresoin.credential;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.Totp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads and uses codes in short transactions, so that no hash prolongs one. */
@ApplicationScoped
@Transactional
class SecondFactorRecordService {

    private final SecondFactorRepository factors;
    private final SecretBox secrets;
    private final DomainEvents events;
    private final Clock clock;

    protected SecondFactorRecordService() {
        this(null, null, null, null);
    }

    @Inject
    SecondFactorRecordService(SecondFactorRepository factors, SecretBox secrets, DomainEvents events, Clock clock) {
        this.factors = factors;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    boolean on(PersonId person) {
        return factors.find(person).filter(SecondFactor::on).isPresent();
    }

    /** Whether the application shows this code now and it was not used before; it is used from now on. */
    boolean accept(PersonId person, String code) {
        OptionalLong step = factors.find(person)
                .filter(SecondFactor::on)
                .map(factor -> Totp.stepOf(code, secrets.open(factor.secret(), person), clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && factors.accept(person, step.getAsLong());
    }

    Optional<RecoveryCode> recoveryCode(PersonId person, String hint) {
        return factors.findCode(person, hint);
    }

    boolean use(PersonId person, RecoveryCode code) {
        boolean used = factors.use(code, clock.instant());
        if (used) {
            events.publish(new SecondFactorChanged(person, SecondFactorChanged.What.RECOVERY_CODE_USED));
        }
        return used;
    }
}
