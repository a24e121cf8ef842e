package fr.prendresoin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Keeps them in the database. */
@ApplicationScoped
class JpaExternalAccountRepository implements ExternalAccountRepository {

    private final EntityManager entityManager;

    protected JpaExternalAccountRepository() {
        this(null);
    }

    @Inject
    JpaExternalAccountRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Account> findByPerson(PersonId person) {
        return entityManager
                .createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Account account) {
        persist(account);
    }

    @Override
    public void add(SignInSession session) {
        persist(session);
    }

    private void persist(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }
}
