package fr.prendresoin.progress;

import fr.prendresoin.enrolment.EnrolmentsCut;
import fr.prendresoin.privacy.ProofRetention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Keeps the proof of what somebody completed when they are erased, and forgets where they were reading. */
@ApplicationScoped
class KeepProofOnErasure {

    private static final String COMPLETED = "select p.familyName, p.givenName, v.title, f.name, f.establishment,"
            + " e.academicYear, s.completedAt, coalesce(e.zone, f.zone) from Enrolment e join Person p on p.id = e.personId"
            + " join CourseState s on s.enrolmentId = e.id join CourseVersion v on v.id = e.versionId"
            + " left join Faculty f on f.id = e.facultyId where e.personId = :person and s.completedAt is not null";

    /** Native, because EclipseLink (4.0.7) answers a subquery in an update with a temporary table it cannot make. */
    private static final String LEAVE_PLACE = "update course_state set place_activity = null, place_anchor = null,"
            + " seen_at = null, place_seq = 0 where enrolment_id in (select id from enrolment where person_id = ?)";

    private static final String FORGET_REASONS = "update presence_decision set reason = '' where enrolment_id in"
            + " (select id from enrolment where person_id = ?)";

    private final EntityManager entityManager;

    protected KeepProofOnErasure() {
        this(null);
    }

    @Inject
    KeepProofOnErasure(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void on(@Observes EnrolmentsCut cut) {
        List<Object[]> rows = entityManager
                .createQuery(COMPLETED, Object[].class)
                .setParameter("person", cut.person().value())
                .getResultList();
        rows.stream()
                .map(CompletedObligation::new)
                .forEach(completed -> entityManager.persist(
                        new KeptProof(completed, ProofRetention.keptUntil(completed.academicYear()))));
        entityManager.flush();
        execute(LEAVE_PLACE, cut);
        execute(FORGET_REASONS, cut);
    }

    private void execute(String statement, EnrolmentsCut cut) {
        entityManager
                .createNativeQuery(statement)
                .setParameter(1, cut.person().value().toString())
                .executeUpdate();
    }
}
