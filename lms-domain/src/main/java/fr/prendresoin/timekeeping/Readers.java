package fr.prendresoin.timekeeping;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.LearnerEnrolments;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds out who reads a page of which nothing was heard yet. */
@ApplicationScoped
class Readers {

    private final LearnerEnrolments enrolments;
    private final Courses courses;

    protected Readers() {
        this(null, null);
    }

    @Inject
    Readers(LearnerEnrolments enrolments, Courses courses) {
        this.enrolments = enrolments;
        this.courses = courses;
    }

    /**
     * The actor, at the activity of their own course.
     *
     * @throws NotFound when they do not take the course, or it has no such activity
     * @throws RuleViolation for an exempt learner, whose time nobody asks for
     */
    Reader of(Actor actor, PageMessage message) {
        LearnerEnrolment enrolment = enrolments.get(actor, message.course());
        if (enrolment.exempt()) {
            throw new RuleViolation(TimekeepingRule.EXEMPT);
        }
        courses.version(enrolment.version())
                .find(message.activity())
                .orElseThrow(() -> new NotFound("activity " + message.activity() + " of " + message.course()));
        return new Reader(enrolment.person(), enrolment.enrolmentId(), enrolment.version(), message.activity());
    }
}
