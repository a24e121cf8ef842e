package fr.prendresoin.assessment;

import fr.prendresoin.identity.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Deletes the answers of whoever is erased, those in cases too, one by one kept until then, and the clock of their attempts;
 * the grades go to their pseudonym.
 */
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
        forget("answer", erased);
        forget("attempt_pause", erased);
        forget("attempt_limit", erased);
        entityManager
                .createQuery("delete from VignetteAnswer a where a.personId = :person")
                .setParameter("person", erased.person().value())
                .executeUpdate();
        entityManager
                .createQuery("update Attempt t set t.personId = :pseudonym where t.personId = :person")
                .setParameter("pseudonym", erased.pseudonym().value())
                .setParameter("person", erased.person().value())
                .executeUpdate();
    }

    /** The tables are ours, their names no input. */
    private void forget(String table, PersonErased erased) {
        entityManager
                .createNativeQuery(
                        "delete from " + table + " where attempt_id in (select id from attempt where person_id = ?)")
                .setParameter(1, erased.person().value().toString())
                .executeUpdate();
    }
}
