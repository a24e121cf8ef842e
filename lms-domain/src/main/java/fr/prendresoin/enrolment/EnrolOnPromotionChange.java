package fr.prendresoin.enrolment;

import fr.prendresoin.organisation.PromotionJoined;
import fr.prendresoin.organisation.PromotionLeft;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Applies the rules of a promotion to whoever joins it, and withdraws whoever leaves it, in the same transaction. */
@ApplicationScoped
class EnrolOnPromotionChange {

    private final EnrolmentRepository enrolments;
    private final DomainEvents events;
    private final Clock clock;

    protected EnrolOnPromotionChange() {
        this(null, null, null);
    }

    @Inject
    EnrolOnPromotionChange(EnrolmentRepository enrolments, DomainEvents events, Clock clock) {
        this.enrolments = enrolments;
        this.events = events;
        this.clock = clock;
    }

    void joined(@Observes PromotionJoined joined) {
        for (EnrolmentRule rule : enrolments.rulesOf(joined.promotion())) {
            enrol(rule, joined);
            events.publish(new LearnersEnrolled(rule.id()));
        }
    }

    void left(@Observes PromotionLeft left) {
        enrolments
                .enrolmentsIn(left.promotion(), left.person())
                .forEach(enrolment -> enrolment.withdraw(clock.instant()));
    }

    private void enrol(EnrolmentRule rule, PromotionJoined joined) {
        Optional<Enrolment> known = enrolments.find(joined.person(), rule.courseId(), rule.academicYear());
        known.ifPresentOrElse(
                enrolment -> enrolment.enrolAgain(rule),
                () -> enrolments.add(rule.enrol(joined.person(), clock.instant())));
    }
}
