package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentsErased;
import fr.prendresoin.identity.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Gives what was seen of whoever is erased to their pseudonym; it goes with enrolments that an import takes back. */
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
                .createQuery("update TimeInterval i set i.personId = :pseudonym where i.personId = :person")
                .setParameter("pseudonym", erased.pseudonym().value())
                .setParameter("person", erased.person().value())
                .executeUpdate();
    }

    void erased(@Observes EnrolmentsErased erased) {
        entityManager
                .createQuery("delete from TimeInterval i where i.enrolmentId in :enrolments")
                .setParameter(
                        "enrolments",
                        erased.enrolments().stream().map(EnrolmentId::value).toList())
                .executeUpdate();
    }
}
