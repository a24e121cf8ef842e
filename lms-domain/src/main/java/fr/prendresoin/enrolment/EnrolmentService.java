package fr.prendresoin.enrolment;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Enrols promotions by rule and exempts people. */
@ApplicationScoped
@Transactional
public class EnrolmentService {

    /** How many characters the reason of an exemption may have. */
    public static final int LONGEST_REASON = Exemption.LONGEST_REASON;

    private final EnrolmentRepository enrolments;
    private final Obligations obligations;
    private final DomainEvents events;
    private final Clock clock;

    protected EnrolmentService() {
        this(null, null, null, null);
    }

    @Inject
    EnrolmentService(EnrolmentRepository enrolments, Obligations obligations, DomainEvents events, Clock clock) {
        this.enrolments = enrolments;
        this.obligations = obligations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides that every student of the promotion must complete the course until the end of the day, in the zone of the
     * faculty. Whoever is in the promotion is enrolled before this method returns.
     *
     * @return how many people were enrolled
     * @throws RuleViolation when the day is over where the faculty is, or the promotion already has a rule for this course
     */
    public int require(Actor actor, PromotionRow promotion, CourseRow course, LocalDate dueOn) {
        EnrolmentRights.requireManager(actor, promotion.facultyId());
        if (dueOn.isBefore(promotion.dayOf(clock.instant()))) {
            throw new RuleViolation(EnrolmentRefusal.DEADLINE_PASSED);
        }
        if (enrolments.rulesOf(promotion.promotionId()).stream()
                .anyMatch(rule -> rule.courseId().equals(course.id()))) {
            throw new RuleViolation(EnrolmentRefusal.RULE_EXISTS);
        }
        EnrolmentRule rule = new EnrolmentRule(promotion, course, dueOn).decidedBy(actor.person(), clock.instant());
        enrolments.add(rule);
        int enrolled = obligations.applyToAll(rule);
        events.publish(
                new CourseRequired(rule.id(), new Subject("promotion", promotion.id()), course.id(), dueOn, enrolled));
        return enrolled;
    }

    /**
     * Withdraws a promotion's rule and the enrolments it made; returns how many. What people did is kept, and whom another
     * rule asks the same goes on.
     */
    public int withdraw(Actor actor, RuleId id) {
        EnrolmentRule rule = enrolments.getRule(id);
        if (rule.cohort().isPresent()) {
            throw new NotFound("rule of a promotion " + id);
        }
        EnrolmentRights.requireManager(actor, rule.facultyId());
        return obligations.end(rule);
    }

    /** Exempts a person, for a reason of 1 to 500 characters that never holds medical information. */
    public void exempt(Actor actor, EnrolmentId id, String reason) {
        Enrolment enrolment = managed(actor, id, reason);
        if (enrolment.requirement() == Requirement.EXEMPT) {
            throw new RuleViolation(EnrolmentRefusal.ALREADY_EXEMPT);
        }
        decide(actor, enrolment, Requirement.EXEMPT, reason);
    }

    /** Leaves a person free to follow the course or not, for a reason. */
    public void makeOptional(Actor actor, EnrolmentId id, String reason) {
        Enrolment enrolment = managed(actor, id, reason);
        if (enrolment.requirement() == Requirement.OPTIONAL) {
            throw new RuleViolation(EnrolmentRefusal.ALREADY_OPTIONAL);
        }
        decide(actor, enrolment, Requirement.OPTIONAL, reason);
    }

    /** Asks the course of a person again who was exempt or free to follow it, for a reason. */
    public void endExemption(Actor actor, EnrolmentId id, String reason) {
        Enrolment enrolment = managed(actor, id, reason);
        if (enrolment.requirement() == Requirement.REQUIRED) {
            throw new RuleViolation(EnrolmentRefusal.NOT_EXEMPT);
        }
        decide(actor, enrolment, Requirement.REQUIRED, reason);
    }

    private Enrolment managed(Actor actor, EnrolmentId id, String reason) {
        Enrolment enrolment = enrolments.get(id);
        EnrolmentRights.requireManager(actor, enrolment.facultyId());
        Exemption.checkedReason(reason);
        return enrolment;
    }

    private void decide(Actor actor, Enrolment enrolment, Requirement decided, String reason) {
        enrolment.becomes(decided, clock.instant());
        enrolments.add(
                new Exemption(enrolment.id(), decided, reason).decidedBy(actor.requirePerson(), clock.instant()));
        events.publish(new EnrolmentExempted(enrolment.id(), decided, reason.strip()));
    }
}
