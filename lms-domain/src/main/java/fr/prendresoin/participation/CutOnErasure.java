package fr.prendresoin.participation;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentsCut;
import fr.prendresoin.enrolment.EnrolmentsErased;
import fr.prendresoin.identity.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Deletes what whoever is erased wrote in their own words; that they swore, graded and earned something goes to their
 * pseudonym, because the body must be able to show it. Enrolments that an import takes back leave nothing.
 */
@ApplicationScoped
class CutOnErasure {

    private static final String OWN = " where enrolment_id in (select id from enrolment where person_id = ?)";

    private final EntityManager entityManager;

    protected CutOnErasure() {
        this(null);
    }

    @Inject
    CutOnErasure(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void on(@Observes EnrolmentsCut cut) {
        List.of(
                        "delete from seat_message" + OWN,
                        "delete from seat_plan" + OWN,
                        "update seat_satisfaction set comment = ''" + OWN)
                .forEach(statement -> entityManager
                        .createNativeQuery(statement)
                        .setParameter(1, cut.person().value().toString())
                        .executeUpdate());
    }

    void on(@Observes PersonErased erased) {
        List.of(
                        "Credit x set x.personId = :pseudonym where x.personId",
                        "SeatMessage x set x.authorId = :pseudonym where x.authorId")
                .forEach(which -> entityManager
                        .createQuery("update " + which + " = :person")
                        .setParameter("pseudonym", erased.pseudonym().value())
                        .setParameter("person", erased.person().value())
                        .executeUpdate());
    }

    void on(@Observes EnrolmentsErased erased) {
        List<UUID> enrolments =
                erased.enrolments().stream().map(EnrolmentId::value).toList();
        List.of("SatisfactionGrade", "Satisfaction", "SwornStatement", "ImprovementPlan", "SeatMessage", "Credit")
                .forEach(entity -> entityManager
                        .createQuery("delete from " + entity + " x where x.enrolmentId in :ids")
                        .setParameter("ids", enrolments)
                        .executeUpdate());
    }
}
