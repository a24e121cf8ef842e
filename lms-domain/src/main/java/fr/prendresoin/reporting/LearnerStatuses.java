package fr.prendresoin.reporting;

import fr.prendresoin.enrolment.EnrolmentDetails;
import fr.prendresoin.enrolment.Requirement;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Where one learner stands, for the manager of their faculty; the same words as in their list. */
@ApplicationScoped
public class LearnerStatuses {

    private static final String STATE =
            "select s.startedAt, s.completedAt from CourseState s where s.enrolmentId = :enrolment";

    private final EntityManager entityManager;

    protected LearnerStatuses() {
        this(null);
    }

    @Inject
    LearnerStatuses(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @throws NotFound when the learner is not of a faculty the actor manages */
    public LearnerStatus of(Actor actor, EnrolmentDetails enrolment, LocalDate today) {
        ReportingRights.requireNames(actor, new FacultyId(enrolment.facultyId()));
        Object[] state = entityManager
                .createQuery(STATE, Object[].class)
                .setParameter("enrolment", enrolment.id())
                .getSingleResult();
        return status(enrolment, state[0] != null, state[1] != null, today);
    }

    /** The first that holds, in the order of the list. */
    static LearnerStatus status(EnrolmentDetails enrolment, boolean started, boolean completed, LocalDate today) {
        if (enrolment.requirement() != Requirement.REQUIRED) {
            return enrolment.exempt() ? LearnerStatus.EXEMPT : LearnerStatus.OPTIONAL;
        }
        if (completed) {
            return LearnerStatus.COMPLETED;
        }
        if (enrolment.dueOn().isBefore(today)) {
            return LearnerStatus.LATE;
        }
        return started ? LearnerStatus.UNDER_WAY : LearnerStatus.NOT_STARTED;
    }
}
