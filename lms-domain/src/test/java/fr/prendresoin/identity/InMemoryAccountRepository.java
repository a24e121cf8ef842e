package fr.prendresoin.identity;

import fr.prendresoin.shared.Columns;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sees what another fake keeps from the side of who has an account. */
final class InMemoryAccountRepository implements AccountRepository {

    private final InMemoryIdentityRepository identities;

    InMemoryAccountRepository(InMemoryIdentityRepository identities) {
        this.identities = identities;
    }

    @Override
    public Optional<AccountRow> findRow(Login login) {
        return identities.findByLogin(login).flatMap(this::row);
    }

    @Override
    public Optional<AccountRow> findRow(PersonId person) {
        return identities.findAccountOf(person).flatMap(this::row);
    }

    private Optional<AccountRow> row(Account account) {
        return identities.findPerson(account.personId()).map(account::row);
    }

    @Override
    public List<SignInSession> openSessions(PersonId person, Instant now) {
        return sessionsOf(person)
                .filter(session -> after(session, "openedAt", now.minus(SignInSession.LONGEST)))
                .filter(session -> after(session, "seenAt", now.minus(SignInSession.IDLE)))
                .sorted(Comparator.comparing((SignInSession session) -> (Instant) Columns.read(session, "seenAt"))
                        .reversed())
                .toList();
    }

    @Override
    public int endOtherSessions(PersonId person, SignInToken kept, Instant now) {
        List<SignInSession> others = sessionsOf(person)
                .filter(session -> !Columns.read(session, "tokenHash").equals(kept.hash()))
                .toList();
        others.forEach(session -> Columns.write(session, "endedAt", now));
        return others.size();
    }

    private Stream<SignInSession> sessionsOf(PersonId person) {
        return identities.sessions.stream()
                .filter(InMemoryIdentityRepository::open)
                .filter(session -> identities
                        .findAccountOf(person)
                        .filter(account -> account.id().equals(Columns.read(session, "accountId")))
                        .isPresent());
    }

    @Override
    public void add(PendingSignIn step) {
        identities.pending.add(step);
    }

    @Override
    public Optional<Account> findPending(SignInToken step, Instant after) {
        return identities.pending.stream()
                .filter(kept -> Columns.read(kept, "tokenHash").equals(step.hash()))
                .filter(kept -> after(kept, "openedAt", after))
                .flatMap(kept -> identities.accounts.stream()
                        .filter(account -> account.id().equals(Columns.read(kept, "accountId"))))
                .findFirst();
    }

    @Override
    public boolean removePending(SignInToken step) {
        return identities.pending.removeIf(
                kept -> Columns.read(kept, "tokenHash").equals(step.hash()));
    }

    private static boolean after(Object entity, String column, Instant moment) {
        return ((Instant) Columns.read(entity, column)).isAfter(moment);
    }
}
