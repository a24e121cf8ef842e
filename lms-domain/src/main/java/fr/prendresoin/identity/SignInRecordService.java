package fr.prendresoin.identity;

import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Reads and writes what a sign-in needs, in short transactions before and after the password is checked. */
@ApplicationScoped
@Transactional
class SignInRecordService {

    private final IdentityRepository identities;
    private final Clock clock;

    protected SignInRecordService() {
        this(null, null);
    }

    @Inject
    SignInRecordService(IdentityRepository identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    /** The hash to compare with; empty for a login nobody has and for a suspended account. */
    Optional<String> hashOf(Login login) {
        identities.lockThrottle(login).ifPresent(this::requirePatience);
        return active(login).map(Account::passwordHash);
    }

    void failed(Login login) {
        identities.throttleOf(login).failed(clock.instant());
    }

    /** Patience is asked again: of many guesses sent at once, those after the fifth are refused even when right. */
    SignInToken open(Login login, Optional<String> renewedHash) {
        identities.lockThrottle(login).ifPresent(throttle -> {
            requirePatience(throttle);
            throttle.succeeded();
        });
        Account account = active(login).orElseThrow(() -> new RuleViolation(IdentityRule.UNKNOWN_CREDENTIALS));
        renewedHash.ifPresent(account::renewHash);
        SignInToken token = SignInToken.random();
        identities.add(new SignInSession(token, account.id(), clock.instant()));
        return token;
    }

    private Optional<Account> active(Login login) {
        return identities.findByLogin(login).filter(account -> !account.suspended());
    }

    private void requirePatience(SignInThrottle throttle) {
        Duration wait = throttle.waitAt(clock.instant());
        if (!wait.isZero()) {
            throw new RuleViolation(IdentityRule.TOO_MANY_FAILURES, wait.toSeconds() + 1);
        }
    }
}
