package fr.prendresoin.identity;

import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Brings people into the platform, gives them an account, closes it and opens it again. */
@ApplicationScoped
@Transactional
public class PersonService {

    private final IdentityRepository identities;
    private final DepartureGate gate;
    private final DomainEvents events;
    private final Clock clock;

    protected PersonService() {
        this(null, null, null, null);
    }

    @Inject
    PersonService(IdentityRepository identities, DepartureGate gate, DomainEvents events, Clock clock) {
        this.identities = identities;
        this.gate = gate;
        this.events = events;
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
     * Notes where a person receives mails.
     *
     * @throws NotFound when there is no such person
     */
    public void reachAt(Actor actor, PersonId person, MailAddress mail) {
        actor.requireAdministration();
        identities
                .findPerson(person)
                .orElseThrow(() -> new NotFound("person " + person))
                .reachAt(mail);
    }

    /**
     * Notes the number under which the official directory knows a person, whatever its key (rules 5 to 7).
     *
     * @throws RuleViolation when it names somebody else
     */
    public void proven(Actor actor, PersonId person, ProfessionalNumber number) {
        actor.requireAdministration();
        Identifier identifier = Identifier.of(number);
        PersonIdentifier known = identities.findIdentifier(identifier).orElse(null);
        if (known == null) {
            identities.add(new PersonIdentifier(person, identifier, clock.instant()).proven());
        } else if (known.names(person)) {
            known.proven();
        } else {
            throw new RuleViolation(IdentityRule.NUMBER_OF_ANOTHER);
        }
    }

    /**
     * Opens an account for a person.
     *
     * @throws RuleViolation when the login is taken or the password refused by the rules
     */
    public void openAccount(Actor actor, PersonId person, Login login, String password) {
        actor.requireAdministration();
        requireFree(login);
        NewPassword chosen = NewPassword.of(password, login);
        identities.add(new Account(person, login, chosen.hash()));
    }

    /**
     * Opens an account whose holder chooses the password later, by a link sent to their mail.
     *
     * @throws RuleViolation when the login is taken
     */
    public void openAccount(Actor actor, PersonId person, Login login) {
        actor.requireAdministration();
        requireFree(login);
        identities.add(new Account(person, login, Passwords.none()));
    }

    /**
     * Gives an account another login; its password and its open sessions stay.
     *
     * @throws RuleViolation when the login is taken
     * @throws NotFound for somebody without an account
     */
    public void rename(Actor actor, PersonId person, Login login) {
        Account account = accountOfAnother(actor, person);
        requireFree(login);
        account.rename(login);
        events.publish(new LoginChanged(person));
    }

    private void requireFree(Login login) {
        if (identities.findByLogin(login).isPresent()) {
            throw new RuleViolation(IdentityRule.LOGIN_TAKEN, login.value());
        }
    }

    /**
     * Closes every door to a person's account at once, for a reason: no sign-in, and the browsers that were in are out.
     *
     * @throws RuleViolation when it is one's own account, when it is suspended already, or when no administrator would be
     *     left who can sign in
     */
    public void suspend(Actor actor, PersonId person, String reason) {
        Account account = accountOfAnother(actor, person);
        String why = new Reason(reason).text();
        if (account.suspended()) {
            throw new RuleViolation(IdentityRule.ALREADY_SUSPENDED);
        }
        gate.objection(person).ifPresent(rule -> {
            throw new RuleViolation(rule);
        });
        account.suspend(clock.instant());
        identities.endSessionsOf(person, clock.instant());
        events.publish(new AccountSuspended(person, why));
    }

    /**
     * Opens a suspended account again, for a reason.
     *
     * @throws RuleViolation when it is one's own account, or when it is not suspended
     */
    public void reactivate(Actor actor, PersonId person, String reason) {
        Account account = accountOfAnother(actor, person);
        String why = new Reason(reason).text();
        if (!account.suspended()) {
            throw new RuleViolation(IdentityRule.NOT_SUSPENDED);
        }
        account.reactivate();
        events.publish(new AccountReactivated(person, why));
    }

    private Account accountOfAnother(Actor actor, PersonId person) {
        actor.requireAdministration();
        if (person.equals(actor.person())) {
            throw new RuleViolation(IdentityRule.NOT_ONESELF);
        }
        return identities.findAccountOf(person).orElseThrow(() -> new NotFound("account of " + person));
    }
}
