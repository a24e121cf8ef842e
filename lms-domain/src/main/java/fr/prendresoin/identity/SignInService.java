package fr.prendresoin.identity;

import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Lets people in and out. */
@ApplicationScoped
@Transactional
public class SignInService {

    private final IdentityRepository identities;
    private final Clock clock;

    protected SignInService() {
        this(null, null);
    }

    @Inject
    SignInService(IdentityRepository identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * Opens a session when the password is right; always a new token, so that none planted before is worth anything.
     *
     * @throws RuleViolation with one and the same answer for a wrong login, a wrong password or a suspended account,
     *     or asking to wait after repeated failures. The failure is kept although the answer is a refusal.
     */
    @Transactional(dontRollbackOn = RuleViolation.class)
    public SignInToken signIn(Actor visitor, Login login, String password) {
        Optional<SignInThrottle> throttle = identities.lockThrottle(login);
        throttle.ifPresent(this::requirePatience);
        Optional<Account> account = identities.findByLogin(login).filter(known -> !known.suspended());
        if (!matches(account, password)) {
            throttle.orElseGet(() -> newThrottle(login)).failed(clock.instant());
            throw new RuleViolation(IdentityRule.UNKNOWN_CREDENTIALS);
        }
        throttle.ifPresent(SignInThrottle::succeeded);
        return open(account.orElseThrow(), password);
    }

    /** Notes that the session is in use, which keeps it from ending for idleness. */
    public void stillInUse(Actor actor, SignInToken token) {
        identities.touchSession(token, clock.instant());
    }

    /** Ends the session; a token that is unknown or already ended is no error. */
    public void signOut(Actor actor, SignInToken token) {
        identities.endSession(token, clock.instant());
    }

    private SignInThrottle newThrottle(Login login) {
        SignInThrottle throttle = new SignInThrottle(login);
        identities.add(throttle);
        return throttle;
    }

    private void requirePatience(SignInThrottle throttle) {
        Duration wait = throttle.waitAt(clock.instant());
        if (!wait.isZero()) {
            throw new RuleViolation(IdentityRule.TOO_MANY_FAILURES, wait.toSeconds() + 1);
        }
    }

    private static boolean matches(Optional<Account> account, String password) {
        return account.map(known -> Passwords.matches(password, known.passwordHash()))
                .orElseGet(() -> Passwords.matchesNobody(password));
    }

    private SignInToken open(Account account, String password) {
        if (Passwords.outdated(account.passwordHash())) {
            account.renewHash(Passwords.hash(password));
        }
        SignInToken token = SignInToken.random();
        identities.add(new SignInSession(token, account.id(), clock.instant()));
        return token;
    }
}
