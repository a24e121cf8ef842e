package fr.prendresoin.identity;

import fr.prendresoin.shared.Columns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps identities in lists. */
final class InMemoryIdentityRepository implements IdentityRepository {

    final List<Person> people = new ArrayList<>();
    final List<Account> accounts = new ArrayList<>();
    final List<SignInSession> sessions = new ArrayList<>();
    final List<SignInThrottle> throttles = new ArrayList<>();
    final List<PersonIdentifier> identifiers = new ArrayList<>();
    final List<PendingSignIn> pending = new ArrayList<>();

    @Override
    public void add(Person person) {
        people.add(person);
    }

    @Override
    public void add(Account account) {
        accounts.add(account);
    }

    @Override
    public void add(SignInSession session) {
        sessions.add(session);
    }

    @Override
    public void add(PersonIdentifier identifier) {
        identifiers.add(identifier);
    }

    @Override
    public Optional<PersonIdentifier> findIdentifier(Identifier wanted) {
        return identifiers.stream()
                .filter(each -> Columns.read(each, "scheme").equals(wanted.scheme())
                        && Columns.read(each, "authority").equals(wanted.authority())
                        && Columns.read(each, "value").equals(wanted.value()))
                .findFirst();
    }

    @Override
    public Optional<Person> findPerson(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Account> findByLogin(Login login) {
        return accounts.stream()
                .filter(account -> Columns.read(account, "login").equals(login.value()))
                .findFirst();
    }

    @Override
    public Optional<Account> findAccountOf(PersonId person) {
        return accounts.stream()
                .filter(account -> Columns.read(account, "personId").equals(person.value()))
                .findFirst();
    }

    @Override
    public List<Account> findByMail(String mail) {
        return people.stream()
                .filter(person -> mail.equalsIgnoreCase((String) Columns.read(person, "mail")))
                .flatMap(person -> findAccountOf(person.id()).stream())
                .toList();
    }

    @Override
    public Optional<SignInThrottle> lockThrottle(Login login) {
        return throttles.stream()
                .filter(throttle -> Columns.read(throttle, "loginHash").equals(SignInThrottle.keyOf(login)))
                .findFirst();
    }

    @Override
    public SignInThrottle throttleOf(Login login) {
        return lockThrottle(login).orElseGet(() -> {
            SignInThrottle throttle = new SignInThrottle(login);
            throttles.add(throttle);
            return throttle;
        });
    }

    @Override
    public int forgetBefore(Instant moment) {
        throttles.removeIf(throttle -> ((Instant) Columns.read(throttle, "lastFailureAt")).isBefore(moment));
        pending.removeIf(step -> ((Instant) Columns.read(step, "openedAt")).isBefore(moment));
        int before = sessions.size();
        sessions.removeIf(session -> ((Instant) Columns.read(session, "openedAt")).isBefore(moment));
        return before - sessions.size();
    }

    @Override
    public void touchSession(SignInToken token, Instant now) {
        sessionsOf(token).forEach(session -> Columns.write(session, "seenAt", now));
    }

    @Override
    public void endSession(SignInToken token, Instant now) {
        sessionsOf(token).filter(InMemoryIdentityRepository::open).forEach(session -> end(session, now));
    }

    @Override
    public void endSessionsOf(PersonId person, Instant now) {
        List<UUID> theirs = accounts.stream()
                .filter(account -> Columns.read(account, "personId").equals(person.value()))
                .map(Account::id)
                .toList();
        sessions.stream()
                .filter(session -> theirs.contains(Columns.read(session, "accountId")))
                .filter(InMemoryIdentityRepository::open)
                .forEach(session -> end(session, now));
    }

    Stream<SignInSession> sessionsOf(SignInToken token) {
        return sessions.stream()
                .filter(session -> Columns.read(session, "tokenHash").equals(token.hash()));
    }

    static boolean open(SignInSession session) {
        return Columns.read(session, "endedAt") == null;
    }

    private static void end(SignInSession session, Instant now) {
        Columns.write(session, "endedAt", now);
    }
}
