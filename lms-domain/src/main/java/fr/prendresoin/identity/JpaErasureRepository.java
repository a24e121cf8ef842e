package fr.prendresoin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Deletes people from the database. */
@ApplicationScoped
class JpaErasureRepository implements ErasureRepository {

    private final EntityManager entityManager;

    protected JpaErasureRepository() {
        this(null);
    }

    @Inject
    JpaErasureRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Login> loginOf(PersonId person) {
        return entityManager
                .createQuery(
                        "select a.login from Account a where a.personId = :person and a.passwordHash <> :none",
                        String.class)
                .setParameter("person", person.value())
                .setParameter("none", Passwords.none())
                .getResultStream()
                .findFirst()
                .map(Login::new);
    }

    @Override
    public void add(Person pseudonym) {
        entityManager.persist(pseudonym);
        entityManager.flush();
    }

    @Override
    public void delete(Collection<PersonId> people) {
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        closeAccounts(ids);
        delete("PersonIdentifier e where e.personId", ids);
        delete("Person e where e.id", ids);
    }

    /** Read first: EclipseLink (4.0.7) answers a subquery in a delete with a temporary table it cannot make. */
    private void closeAccounts(List<UUID> people) {
        List<Object[]> accounts = entityManager
                .createQuery("select a.id, a.login from Account a where a.personId in :people", Object[].class)
                .setParameter("people", people)
                .getResultList();
        List<Object> ids = accounts.stream().map(account -> account[0]).toList();
        List<String> logins = accounts.stream()
                .map(account -> SignInThrottle.keyOf(new Login((String) account[1])))
                .toList();
        delete("SignInThrottle e where e.loginHash", logins);
        delete("SignInSession e where e.accountId", ids);
        delete("PendingSignIn e where e.accountId", ids);
        delete("Account e where e.id", ids);
    }

    private void delete(String column, Collection<?> values) {
        if (!values.isEmpty()) {
            entityManager
                    .createQuery("delete from " + column + " in :values")
                    .setParameter("values", values)
                    .executeUpdate();
        }
    }
}
