package fr.prendresoin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps identities in the database. */
@ApplicationScoped
class JpaIdentityRepository implements IdentityRepository {

    private final EntityManager entityManager;

    protected JpaIdentityRepository() {
        this(null);
    }

    @Inject
    JpaIdentityRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Person person) {
        persist(person);
    }

    @Override
    public void add(Account account) {
        persist(account);
    }

    @Override
    public void add(SignInSession session) {
        persist(session);
    }

    @Override
    public void add(PersonIdentifier identifier) {
        persist(identifier);
    }

    @Override
    public Optional<PersonIdentifier> findIdentifier(Identifier identifier) {
        return entityManager
                .createQuery(
                        "select i from PersonIdentifier i where i.scheme = :scheme and i.authority = :authority"
                                + " and i.value = :value",
                        PersonIdentifier.class)
                .setParameter("scheme", identifier.scheme())
                .setParameter("authority", identifier.authority())
                .setParameter("value", identifier.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Person> findPerson(PersonId id) {
        return Optional.ofNullable(entityManager.find(Person.class, id.value()));
    }

    @Override
    public Optional<Account> findByLogin(Login login) {
        return entityManager
                .createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Account> findAccountOf(PersonId person) {
        return entityManager
                .createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Account> findByMail(String mail) {
        return entityManager
                .createQuery(
                        "select a from Account a join Person p on p.id = a.personId where p.mail = :mail",
                        Account.class)
                .setParameter("mail", mail)
                .getResultList();
    }

    @Override
    public Optional<SignInThrottle> lockThrottle(Login login) {
        return Optional.ofNullable(
                entityManager.find(SignInThrottle.class, SignInThrottle.keyOf(login), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public SignInThrottle throttleOf(Login login) {
        entityManager
                .createNativeQuery("insert ignore into sign_in_throttle (login_hash, failures, last_failure_at)"
                        + " values (?, 0, '1970-01-01')")
                .setParameter(1, SignInThrottle.keyOf(login))
                .executeUpdate();
        return lockThrottle(login).orElseThrow();
    }

    @Override
    public int forgetBefore(Instant moment) {
        entityManager
                .createQuery("delete from SignInThrottle t where t.lastFailureAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
        entityManager
                .createQuery("delete from PendingSignIn s where s.openedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
        return entityManager
                .createQuery("delete from SignInSession s where s.openedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    @Override
    public void touchSession(SignInToken token, Instant now) {
        entityManager
                .createQuery("update SignInSession s set s.seenAt = :now where s.tokenHash = :hash")
                .setParameter("now", now)
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    @Override
    public void endSession(SignInToken token, Instant now) {
        entityManager
                .createQuery("update SignInSession s set s.endedAt = :now"
                        + " where s.tokenHash = :hash and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    /** In two steps: an update with a subquery goes through a temporary table, which knows no UUID (EclipseLink 4). */
    @Override
    public void endSessionsOf(PersonId person, Instant now) {
        findAccountOf(person).ifPresent(account -> entityManager
                .createQuery(
                        "update SignInSession s set s.endedAt = :now where s.endedAt is null and s.accountId = :id")
                .setParameter("now", now)
                .setParameter("id", account.id())
                .executeUpdate());
    }

    private void persist(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }
}
