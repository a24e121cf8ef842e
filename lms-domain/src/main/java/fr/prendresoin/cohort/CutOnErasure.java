package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Gives the decisions of whoever is erased, about cohorts and about others, to their pseudonym. */
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
        cut("update Cohort c set c.decidedBy = :pseudonym where c.decidedBy = :person", erased);
        cut("update StudySituation s set s.decidedBy = :pseudonym where s.decidedBy = :person", erased);
        cut("update StudySituation s set s.endedBy = :pseudonym where s.endedBy = :person", erased);
    }

    private void cut(String statement, PersonErased erased) {
        entityManager
                .createQuery(statement)
                .setParameter("pseudonym", erased.pseudonym().value())
                .setParameter("person", erased.person().value())
                .executeUpdate();
    }
}
