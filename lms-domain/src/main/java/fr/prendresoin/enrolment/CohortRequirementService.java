package fr.prendresoin.enrolment;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.cohort.CohortMatches;
import fr.prendresoin.cohort.CohortQueries;
import fr.prendresoin.cohort.CohortRow;
import fr.prendresoin.cohort.CohortRule;
import fr.prendresoin.cohort.Crowd;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Enrols cohorts by rule. */
@ApplicationScoped
@Transactional
public class CohortRequirementService {

    private final EnrolmentRepository enrolments;
    private final Obligations obligations;
    private final CohortQueries cohorts;
    private final CohortMatches matches;
    private final DomainEvents events;
    private final Clock clock;

    protected CohortRequirementService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    CohortRequirementService(
            EnrolmentRepository enrolments,
            Obligations obligations,
            CohortQueries cohorts,
            CohortMatches matches,
            DomainEvents events,
            Clock clock) {
        this.enrolments = enrolments;
        this.obligations = obligations;
        this.cohorts = cohorts;
        this.matches = matches;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides that everybody of the cohort must complete the course until the end of the day, in the zone of their
     * faculty, for the academic year that the condition names or that is under way. Whoever is in the cohort is enrolled
     * before this method returns, whoever comes into it that year when they do.
     *
     * @return how many people were enrolled
     * @throws NotFound when there is no such cohort, or the actor does not manage the whole of its unit
     * @throws RuleViolation when the cohort is archived, the day is over for some of them, or the cohort has a rule for
     *     this course that year
     */
    public int require(Actor actor, CohortId id, CourseRow course, LocalDate dueOn) {
        CohortRow cohort = cohorts.get(actor, id);
        List<Crowd> crowds = cohorts.crowds(actor, id);
        AcademicYear year = cohort.yearOf(matches.currentYear());
        check(cohort, crowds, new Wish(course, year, dueOn));
        EnrolmentRule rule = new EnrolmentRule(id, year, course, dueOn).decidedBy(actor.person(), clock.instant());
        enrolments.add(rule);
        int enrolled = 0;
        for (Crowd crowd : crowds) {
            enrolled += obligations.apply(rule, crowd.promotion(), crowd.people());
        }
        events.publish(new CourseRequired(rule.id(), new Subject("cohort", id.value()), course.id(), dueOn, enrolled));
        return enrolled;
    }

    /** What somebody wants to ask of a cohort. */
    private record Wish(CourseRow course, AcademicYear year, LocalDate dueOn) {}

    /** The day must not be over anywhere; a cohort that is empty for now is taken as one of mainland France. */
    private void check(CohortRow cohort, List<Crowd> crowds, Wish wish) {
        if (cohort.archived()) {
            throw new RuleViolation(CohortRule.ALREADY_ARCHIVED);
        }
        Instant now = clock.instant();
        LocalDate today = crowds.stream()
                .map(crowd -> crowd.dayOf(now))
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.ofInstant(now, CohortMatches.MAINLAND));
        if (wish.dueOn().isBefore(today)) {
            throw new RuleViolation(EnrolmentRefusal.DEADLINE_PASSED);
        }
        if (enrolments.rulesOf(cohort.cohortId()).stream()
                .anyMatch(rule -> rule.courseId().equals(wish.course().id())
                        && rule.academicYear() == wish.year().start())) {
            throw new RuleViolation(EnrolmentRefusal.RULE_EXISTS);
        }
    }

    /** Withdraws a cohort's rule and the enrolments it made; returns how many. What people did is kept. */
    public int withdraw(Actor actor, RuleId id) {
        EnrolmentRule rule = enrolments.getRule(id);
        cohorts.get(actor, rule.cohort().orElseThrow(() -> new NotFound("rule of a cohort " + id)));
        return obligations.end(rule);
    }
}
