package fr.prendresoin.identity;

import fr.prendresoin.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Lets in people whose identity somebody else has verified. */
@ApplicationScoped
@Transactional
public class ExternalSignInService {

    private final IdentityRepository identities;
    private final AccountRepository accounts;
    private final SecondStep secondStep;
    private final Clock clock;

    protected ExternalSignInService() {
        this(null, null, null, null);
    }

    @Inject
    ExternalSignInService(
            IdentityRepository identities, AccountRepository accounts, SecondStep secondStep, Clock clock) {
        this.identities = identities;
        this.accounts = accounts;
        this.secondStep = secondStep;
        this.clock = clock;
    }

    /**
     * Opens a session for a person, or the step to the code for who has a second factor, as a right password does;
     * always with a new token. Who has no account yet gets one without a password, under a login nobody types.
     *
     * @return empty when the account is suspended: that closes every door, this one too
     */
    public Optional<SignInStep> open(Actor platform, PersonId person) {
        platform.requireAdministration();
        Account account = identities.findAccountOf(person).orElseGet(() -> withoutPassword(person));
        if (account.suspended()) {
            return Optional.empty();
        }
        SignInToken token = SignInToken.random();
        boolean codeAwaited = secondStep.awaitedFrom(person);
        if (codeAwaited) {
            accounts.add(new PendingSignIn(token, account.id(), clock.instant()));
        } else {
            identities.add(new SignInSession(token, account.id(), clock.instant()));
        }
        return Optional.of(new SignInStep(token, codeAwaited));
    }

    private Account withoutPassword(PersonId person) {
        Account account = new Account(person, new Login(Ids.next().toString()), Passwords.none());
        identities.add(account);
        return account;
    }
}
