package fr.prendresoin.enrolment;

import fr.prendresoin.cohort.Leave;
import fr.prendresoin.cohort.SituationChanged;
import fr.prendresoin.cohort.SituationQueries;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Keeps the deadlines of those who are or were in a césure in step with it, on the enrolment itself, so that whoever reads
 * a deadline has nothing to join. What is completed is left alone.
 */
@ApplicationScoped
class LeaveDeadlines {

    private final EnrolmentRepository enrolments;
    private final SituationQueries situations;
    private final Completions completions;
    private final DomainEvents events;

    protected LeaveDeadlines() {
        this(null, null, null, null);
    }

    @Inject
    LeaveDeadlines(
            EnrolmentRepository enrolments, SituationQueries situations, Completions completions, DomainEvents events) {
        this.enrolments = enrolments;
        this.situations = situations;
        this.completions = completions;
        this.events = events;
    }

    void changed(@Observes SituationChanged changed) {
        move(changed.promotion());
    }

    /** Moves the deadlines of a promotion; one statement when nobody in it is or was in a césure. */
    void move(PromotionId promotion) {
        situations.leaves(promotion).forEach((person, leaves) -> move(promotion, person, leaves));
    }

    private void move(PromotionId promotion, PersonId person, List<Leave> leaves) {
        List<Deadline> deadlines = enrolments.deadlines(promotion, person);
        List<EnrolmentId> completed =
                completions.among(deadlines.stream().map(Deadline::enrolmentId).toList());
        for (Deadline deadline : deadlines) {
            LocalDate day = LeaveRule.moved(deadline.asked(), leaves);
            if (!day.equals(deadline.holds()) && !completed.contains(deadline.enrolmentId())) {
                enrolments.move(deadline.enrolmentId(), day);
                events.publish(new DeadlineMoved(deadline.enrolmentId()));
            }
        }
    }
}
