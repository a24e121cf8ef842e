package fr.prendresoin.settlement;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentsErased;
import fr.prendresoin.identity.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Deletes what whoever is erased was reminded of. */
@ApplicationScoped
class ForgetOnErasure {

    private final EntityManager entityManager;

    protected ForgetOnErasure() {
        this(null);
    }

    @Inject
    ForgetOnErasure(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void on(@Observes PersonErased erased) {
        entityManager
                .createQuery("delete from SeatReminder r where r.personId = :person")
                .setParameter("person", erased.person().value())
                .executeUpdate();
    }

    void on(@Observes EnrolmentsErased erased) {
        entityManager
                .createQuery("delete from SeatReminder r where r.enrolmentId in :enrolments")
                .setParameter(
                        "enrolments",
                        erased.enrolments().stream().map(EnrolmentId::value).toList())
                .executeUpdate();
    }
}
