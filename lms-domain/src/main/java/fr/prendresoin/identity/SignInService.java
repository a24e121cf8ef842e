package fr.prendresoin.identity;

import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Lets people in and out. */
@ApplicationScoped
@Transactional
public class SignInService {

    private static final Duration KEPT = Duration.ofDays(30);

    private final IdentityRepository identities;
    private final SignInRecordService records;
    private final SecondStep secondStep;
    private final Clock clock;

    protected SignInService() {
        this(null, null, null, null);
    }

    @Inject
    SignInService(IdentityRepository identities, SignInRecordService records, SecondStep secondStep, Clock clock) {
        this.identities = identities;
        this.records = records;
        this.secondStep = secondStep;
        this.clock = clock;
    }

    /**
     * Opens a session when the password is right, or the step to the code for who has a second factor; always a new
     * token, so that none planted before is worth anything. The password is checked between two short transactions: a
     * crowd at the door must not hold every database connection.
     *
     * @throws RuleViolation with one and the same answer for a wrong login, a wrong password or a suspended account,
     *     or asking to wait after repeated failures. The failure is kept although the answer is a refusal.
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public SignInStep signIn(Actor visitor, Login login, String password) {
        Optional<String> hash = records.hashOf(login);
        boolean right = hash.map(known -> Passwords.matches(password, known))
                .orElseGet(() -> Passwords.matchesNobody(password));
        if (!right) {
            records.failed(login);
            throw new RuleViolation(IdentityRule.UNKNOWN_CREDENTIALS);
        }
        return records.open(login, hash.filter(Passwords::outdated).map(old -> Passwords.hash(password)));
    }

    /**
     * Opens the session of somebody whose password was right, when the code is.
     *
     * @throws RuleViolation when the code is wrong, when five minutes have passed since the password, or asking to wait
     *     after repeated failures
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public SignInToken confirm(Actor visitor, SignInToken step, String code) {
        PersonId person = records.pending(step);
        if (!secondStep.accepts(person, code)) {
            records.codeFailed(step);
            throw new RuleViolation(IdentityRule.CODE_WRONG);
        }
        return records.complete(step);
    }

    /** Notes that the session is in use, which keeps it from ending for idleness. */
    public void stillInUse(Actor actor, SignInToken token) {
        identities.touchSession(token, clock.instant());
    }

    /** Ends the session; a token that is unknown or already ended is no error. */
    public void signOut(Actor actor, SignInToken token) {
        identities.endSession(token, clock.instant());
    }

    /** Forgets the sessions opened more than 30 days ago and the failures counted before; returns how many sessions. */
    public int forgetOld(Actor actor) {
        actor.requireAdministration();
        return identities.forgetBefore(clock.instant().minus(KEPT));
    }
}
