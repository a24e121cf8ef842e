package fr.prendresoin.identity;

import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Reads and writes what a sign-in needs, in short transactions before and after a secret is checked. */
@ApplicationScoped
@Transactional
class SignInRecordService {

    private final IdentityRepository identities;
    private final AccountRepository accounts;
    private final SecondStep secondStep;
    private final Clock clock;

    protected SignInRecordService() {
        this(null, null, null, null);
    }

    @Inject
    SignInRecordService(IdentityRepository identities, AccountRepository accounts, SecondStep secondStep, Clock clock) {
        this.identities = identities;
        this.accounts = accounts;
        this.secondStep = secondStep;
        this.clock = clock;
    }

    /** The hash to compare with; empty for a login nobody has and for a suspended account. */
    Optional<String> hashOf(Login login) {
        requirePatience(login, Patience.PASSWORD);
        return active(login).map(Account::passwordHash);
    }

    void failed(Login login) {
        identities.throttleOf(login).failed(clock.instant(), Patience.PASSWORD);
    }

    /** Patience is asked again: of many guesses sent at once, those after the fifth are refused even when right. */
    SignInStep open(Login login, Optional<String> renewedHash) {
        requirePatience(login, Patience.PASSWORD).ifPresent(SignInThrottle::succeeded);
        Account account = active(login).orElseThrow(() -> new RuleViolation(IdentityRule.UNKNOWN_CREDENTIALS));
        renewedHash.ifPresent(account::renewHash);
        if (secondStep.awaitedFrom(account.personId())) {
            SignInToken pending = SignInToken.random();
            accounts.add(new PendingSignIn(pending, account.id(), clock.instant()));
            return new SignInStep(pending, true);
        }
        return new SignInStep(session(account), false);
    }

    /** Whose code is awaited. */
    PersonId pending(SignInToken step) {
        Account account = awaited(step);
        requirePatience(codeOf(account), Patience.CODE);
        return account.personId();
    }

    void codeFailed(SignInToken step) {
        identities.throttleOf(codeOf(awaited(step))).failed(clock.instant(), Patience.CODE);
    }

    /** Turns the step into a session, once. */
    SignInToken complete(SignInToken step) {
        Account account = awaited(step);
        requirePatience(codeOf(account), Patience.CODE).ifPresent(SignInThrottle::succeeded);
        if (!accounts.removePending(step)) {
            throw new RuleViolation(IdentityRule.SECOND_STEP_EXPIRED);
        }
        return session(account);
    }

    private SignInToken session(Account account) {
        SignInToken token = SignInToken.random();
        identities.add(new SignInSession(token, account.id(), clock.instant()));
        return token;
    }

    private Account awaited(SignInToken step) {
        return accounts.findPending(step, clock.instant().minus(PendingSignIn.LONGEST))
                .filter(account -> !account.suspended())
                .orElseThrow(() -> new RuleViolation(IdentityRule.SECOND_STEP_EXPIRED));
    }

    /** Counted apart from passwords: a right password must not forget the codes that were guessed. */
    private static Login codeOf(Account account) {
        return new Login("second step of " + account.id());
    }

    private Optional<Account> active(Login login) {
        return identities.findByLogin(login).filter(account -> !account.suspended());
    }

    private Optional<SignInThrottle> requirePatience(Login login, Patience patience) {
        Optional<SignInThrottle> throttle = identities.lockThrottle(login);
        Duration wait =
                throttle.map(known -> known.waitAt(clock.instant(), patience)).orElse(Duration.ZERO);
        if (!wait.isZero()) {
            throw new RuleViolation(IdentityRule.TOO_MANY_FAILURES, wait.toSeconds() + 1);
        }
        return throttle;
    }
}
