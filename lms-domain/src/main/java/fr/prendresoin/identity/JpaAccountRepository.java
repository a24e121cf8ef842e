package fr.prendresoin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps accounts in the database. */
@ApplicationScoped
class JpaAccountRepository implements AccountRepository {

    private static final String ROW = "select a, p from Account a join Person p on p.id = a.personId where ";

    private final EntityManager entityManager;

    protected JpaAccountRepository() {
        this(null);
    }

    @Inject
    JpaAccountRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<AccountRow> findRow(Login login) {
        return row(entityManager
                .createQuery(ROW + "a.login = :login", Object[].class)
                .setParameter("login", login.value()));
    }

    @Override
    public Optional<AccountRow> findRow(PersonId person) {
        return row(entityManager
                .createQuery(ROW + "a.personId = :person", Object[].class)
                .setParameter("person", person.value()));
    }

    private static Optional<AccountRow> row(TypedQuery<Object[]> query) {
        return query.getResultStream().findFirst().map(found -> ((Account) found[0]).row((Person) found[1]));
    }

    @Override
    public List<SignInSession> openSessions(PersonId person, Instant now) {
        return entityManager
                .createQuery(
                        "select s from SignInSession s join Account a on a.id = s.accountId"
                                + " where a.personId = :person and s.endedAt is null"
                                + " and s.openedAt > :opened and s.seenAt > :seen order by s.seenAt desc",
                        SignInSession.class)
                .setParameter("person", person.value())
                .setParameter("opened", now.minus(SignInSession.LONGEST))
                .setParameter("seen", now.minus(SignInSession.IDLE))
                .getResultList();
    }

    @Override
    public int endOtherSessions(PersonId person, SignInToken kept, Instant now) {
        return entityManager
                .createQuery("select a.id from Account a where a.personId = :person", UUID.class)
                .setParameter("person", person.value())
                .getResultStream()
                .mapToInt(account -> endOthers(account, kept, now))
                .sum();
    }

    private int endOthers(UUID account, SignInToken kept, Instant now) {
        return entityManager
                .createQuery("update SignInSession s set s.endedAt = :now where s.endedAt is null"
                        + " and s.tokenHash <> :kept and s.accountId = :account")
                .setParameter("now", now)
                .setParameter("kept", kept.hash())
                .setParameter("account", account)
                .executeUpdate();
    }

    @Override
    public void add(PendingSignIn step) {
        entityManager.persist(step);
        entityManager.flush();
    }

    @Override
    public Optional<Account> findPending(SignInToken step, Instant after) {
        return entityManager
                .createQuery(
                        "select a from PendingSignIn s join Account a on a.id = s.accountId"
                                + " where s.tokenHash = :hash and s.openedAt > :after",
                        Account.class)
                .setParameter("hash", step.hash())
                .setParameter("after", after)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean removePending(SignInToken step) {
        return entityManager
                        .createQuery("delete from PendingSignIn s where s.tokenHash = :hash")
                        .setParameter("hash", step.hash())
                        .executeUpdate()
                == 1;
    }
}
