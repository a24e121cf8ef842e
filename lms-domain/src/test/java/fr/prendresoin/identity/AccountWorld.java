package fr.prendresoin.identity;

import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.RecordedEvents;
import java.util.Optional;

/** Accounts with their services on fakes, also for the contexts above. */
public final class AccountWorld {

    public final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    public final RecordedEvents events = new RecordedEvents();

    final InMemoryIdentityRepository identities = new InMemoryIdentityRepository();
    final InMemoryAccountRepository accounts = new InMemoryAccountRepository(identities);
    public final AccountService service = new AccountService(
            accounts,
            new SignInRecordService(identities, accounts, new FakeSecondStep(), clock),
            new PasswordRecordService(identities, accounts, events, clock),
            new MailRecordService(identities, events),
            clock);
    public final AccountQueries queries = new AccountQueries(accounts, clock);

    /** Finds people by their exact login or mail. */
    public PersonSearchService search() {
        return new PersonSearchService(identities, clock);
    }

    /** Somebody with an account and this password. */
    public PersonId holder(Login login, String password) {
        return holder(login, Optional.of(password));
    }

    /** Somebody with an account that never had a password. */
    public PersonId invited(Login login) {
        return holder(login, Optional.empty());
    }

    private PersonId holder(Login login, Optional<String> password) {
        Person person = new Person("Exemple", "Claire", clock.instant());
        identities.add(person);
        identities.add(
                new Account(person.id(), login, password.map(Passwords::hash).orElse(Passwords.none())));
        return person.id();
    }

    public void reachAt(PersonId person, String mail) {
        identities.findPerson(person).orElseThrow().reachAt(new MailAddress(mail));
    }

    /** As an import leaves them: the mail is whatever the extract said. */
    public void importedWith(PersonId person, String mail) {
        identities.findPerson(person).orElseThrow().reachedAt(mail);
    }

    public void suspend(PersonId person) {
        accountOf(person).suspend(clock.instant());
    }

    /** A browser in which they are signed in. */
    public SignInToken session(PersonId person) {
        SignInToken token = SignInToken.random();
        identities.add(new SignInSession(token, accountOf(person).id(), clock.instant()));
        return token;
    }

    public boolean open(SignInToken token) {
        return identities.sessionsOf(token).allMatch(InMemoryIdentityRepository::open);
    }

    /** Whether this is their password now. */
    public boolean opens(PersonId person, String password) {
        return Passwords.matches(password, accountOf(person).passwordHash());
    }

    Account accountOf(PersonId person) {
        return identities.findAccountOf(person).orElseThrow();
    }
}
