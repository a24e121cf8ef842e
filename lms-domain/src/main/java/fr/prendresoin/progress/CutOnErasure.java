package fr.prendresoin.progress;

import fr.prendresoin.identity.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Gives the decisions of whoever is erased to their pseudonym. */
@ApplicationScoped
class CutOnErasure {

    private final EntityManager entityManager;

    protected CutOnErasure() {
        this(null);
    }

    @Inject
    CutOnErasure(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void on(@Observes PersonErased erased) {
        entityManager
                .createQuery("update PresenceDecision d set d.decidedBy = :pseudonym where d.decidedBy = :person")
                .setParameter("pseudonym", erased.pseudonym().value())
                .setParameter("person", erased.person().value())
                .executeUpdate();
    }
}
