package fr.prendresoin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Deletes people from the database. */
@ApplicationScoped
class JpaErasureRepository implements ErasureRepository {

    /** Native, because EclipseLink (4.0.7) answers a subquery in a delete with a temporary table it cannot make. */
    private static final String DELETE_SESSIONS =
            "delete from sign_in_session where account_id in (select id from account where person_id = ?)";

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
                .createQuery("select a.login from Account a where a.personId = :person", String.class)
                .setParameter("person", person.value())
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
    public void delete(PersonId person) {
        loginOf(person).ifPresent(this::forgetFailures);
        entityManager
                .createNativeQuery(DELETE_SESSIONS)
                .setParameter(1, person.value().toString())
                .executeUpdate();
        run("delete from Account a where a.personId = :person", person);
        run("delete from Person p where p.id = :person", person);
    }

    private void forgetFailures(Login login) {
        entityManager
                .createQuery("delete from SignInThrottle t where t.loginHash = :hash")
                .setParameter("hash", SignInThrottle.keyOf(login))
                .executeUpdate();
    }

    private void run(String statement, PersonId person) {
        entityManager
                .createQuery(statement)
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
