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
    private final SecondStep secondStep;
    private final Clock clock;

    protected ExternalSignInService() {
        this(null, null, null);
    }

    @Inject
    ExternalSignInService(IdentityRepository identities, SecondStep secondStep, Clock clock) {
        this.identities = identities;
        this.secondStep = secondStep;
        this.clock = clock;
    }

    /** Whether this person protected their account with a code, which no other door may go around. */
    public boolean codeAwaitedFrom(Actor platform, PersonId person) {
        platform.requireAdministration();
        return secondStep.awaitedFrom(person);
    }

    /**
     * Opens a session for a person, always with a new token. Who has no account yet gets one without a password, under a
     * login nobody types.
     *
     * @return empty when the account is suspended: that closes every door, this one too
     */
    public Optional<SignInToken> open(Actor platform, PersonId person) {
        platform.requireAdministration();
        Account account = identities.findAccountOf(person).orElseGet(() -> withoutPassword(person));
        if (account.suspended()) {
            return Optional.empty();
        }
        SignInToken token = SignInToken.random();
        identities.add(new SignInSession(token, account.id(), clock.instant()));
        return Optional.of(token);
    }

    private Account withoutPassword(PersonId person) {
        Account account = new Account(person, new Login(Ids.next().toString()), Passwords.none());
        identities.add(account);
        return account;
    }
}
