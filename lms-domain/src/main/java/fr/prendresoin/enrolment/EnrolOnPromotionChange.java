package fr.prendresoin.enrolment;

import fr.prendresoin.identity.PeopleErased;
import fr.prendresoin.organisation.PromotionJoined;
import fr.prendresoin.organisation.PromotionJoinedByMany;
import fr.prendresoin.organisation.PromotionLeft;
import fr.prendresoin.organisation.PromotionLeftByMany;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Applies the rules of a promotion to whoever joins it, and withdraws whoever leaves it, in the same transaction. */
@ApplicationScoped
class EnrolOnPromotionChange {

    private final EnrolmentRepository enrolments;
    private final Obligations obligations;
    private final DomainEvents events;
    private final Clock clock;

    protected EnrolOnPromotionChange() {
        this(null, null, null, null);
    }

    @Inject
    EnrolOnPromotionChange(EnrolmentRepository enrolments, Obligations obligations, DomainEvents events, Clock clock) {
        this.enrolments = enrolments;
        this.obligations = obligations;
        this.events = events;
        this.clock = clock;
    }

    void joined(@Observes PromotionJoined joined) {
        for (EnrolmentRule rule : enrolments.rulesOf(joined.promotion())) {
            enrol(rule, joined);
            events.publish(new LearnersEnrolled(rule.id(), List.of(joined.person())));
        }
    }

    void left(@Observes PromotionLeft left) {
        enrolments
                .enrolmentsIn(left.promotion(), left.person())
                .forEach(enrolment -> enrolment.withdraw(clock.instant()));
        obligations.takeUp(List.of(left.person()));
    }

    void manyJoined(@Observes PromotionJoinedByMany joined) {
        for (EnrolmentRule rule : enrolments.rulesOf(joined.promotion())) {
            enrolments.enrolMembers(rule, joined.people(), clock.instant());
            events.publish(new LearnersEnrolled(rule.id(), joined.people()));
        }
    }

    void manyLeft(@Observes PromotionLeftByMany left) {
        if (enrolments.withdraw(left.promotion(), left.people(), clock.instant()) > 0) {
            obligations.takeUp(left.people());
        }
    }

    /** What progress keeps about the enrolments goes first, because it refers to them. */
    void erased(@Observes PeopleErased erased) {
        List<EnrolmentId> theirs = enrolments.enrolmentsOf(erased.people());
        if (!theirs.isEmpty()) {
            events.publish(new EnrolmentsErased(theirs));
            enrolments.erase(theirs);
        }
    }

    private void enrol(EnrolmentRule rule, PromotionJoined joined) {
        Optional<Enrolment> known = enrolments.find(joined.person(), rule.courseId(), rule.academicYear());
        known.ifPresentOrElse(
                enrolment -> enrolment.enrolAgain(rule, rule.seat()),
                () -> enrolments.add(rule.enrol(joined.person(), rule.seat(), clock.instant())));
    }
}
