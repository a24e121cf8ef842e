package fr.prendresoin.identity;

import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Brings people into the platform and gives them an account. */
@ApplicationScoped
@Transactional
public class PersonService {

    /** NIST SP 800-63B, section 5.1.1: length protects, composition rules do not. */
    private static final int SHORTEST_PASSWORD = 12;

    private final IdentityRepository identities;
    private final Clock clock;

    protected PersonService() {
        this(null, null);
    }

    @Inject
    PersonService(IdentityRepository identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    /** Registers a person without an account: they exist, they cannot sign in yet. */
    public PersonId register(Actor actor, String familyName, String givenName) {
        actor.requireAdministration();
        Person person = new Person(familyName, givenName, clock.instant());
        identities.add(person);
        return person.id();
    }

    /**
     * Opens an account for a person.
     *
     * @throws RuleViolation when the login is taken or the password shorter than 12 characters
     */
    public void openAccount(Actor actor, PersonId person, Login login, String password) {
        actor.requireAdministration();
        if (password.length() < SHORTEST_PASSWORD) {
            throw new RuleViolation(IdentityRule.PASSWORD_TOO_SHORT, SHORTEST_PASSWORD);
        }
        if (identities.findByLogin(login).isPresent()) {
            throw new RuleViolation(IdentityRule.LOGIN_TAKEN, login.value());
        }
        identities.add(new Account(person, login, Passwords.hash(password)));
    }

    /** Closes every door to an account at once: no sign-in, and the browsers that were in are out. */
    public void suspend(Actor actor, Login login, PersonId person) {
        actor.requireAdministration();
        identities.findByLogin(login).ifPresent(account -> account.suspend(clock.instant()));
        identities.endSessionsOf(person, clock.instant());
    }
}
