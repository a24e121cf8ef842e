package fr.prendresoin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Reads what the platform needs to know about its accounts as a whole. */
@ApplicationScoped
public class IdentityQueries {

    private final EntityManager entityManager;

    protected IdentityQueries() {
        this(null);
    }

    @Inject
    IdentityQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whether nobody has an account yet. */
    public boolean empty(Actor actor) {
        actor.requireAdministration();
        return entityManager
                .createQuery("select a.id from Account a")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
