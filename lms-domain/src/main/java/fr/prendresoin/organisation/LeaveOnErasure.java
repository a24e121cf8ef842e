package fr.prendresoin.organisation;

import fr.prendresoin.identity.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Takes whoever is erased out of promotions and roles. No promotion is left in words: what it asked still counts. */
@ApplicationScoped
class LeaveOnErasure {

    private final EntityManager entityManager;

    protected LeaveOnErasure() {
        this(null);
    }

    @Inject
    LeaveOnErasure(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void on(@Observes PersonErased erased) {
        delete("delete from PromotionMember m where m.personId = :person", erased);
        delete("delete from Membership m where m.personId = :person", erased);
    }

    private void delete(String statement, PersonErased erased) {
        entityManager
                .createQuery(statement)
                .setParameter("person", erased.person().value())
                .executeUpdate();
    }
}
