package fr.prendresoin.assessment;

import fr.prendresoin.identity.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Deletes the answers of whoever is erased, those in cases too, one by one kept until then; the grades go to their pseudonym. */
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
                .createNativeQuery(
                        "delete from answer where attempt_id in (select id from attempt where person_id = ?)")
                .setParameter(1, erased.person().value().toString())
                .executeUpdate();
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
}
