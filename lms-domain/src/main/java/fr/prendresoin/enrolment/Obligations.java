package fr.prendresoin.enrolment;

import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.cohort.CohortMatches;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.RollService;
import fr.prendresoin.organisation.Stay;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is asked of people by several rules at once, and what goes on when one of them asks no more. */
@ApplicationScoped
class Obligations {

    /** As many people as one statement names. */
    private static final int MOST = 1_000;

    private static final Actor PLATFORM = Actor.system("obligations");

    private final EnrolmentRepository enrolments;
    private final CohortMatches cohorts;
    private final RollService rolls;
    private final LeaveDeadlines leaves;
    private final DomainEvents events;
    private final Clock clock;

    protected Obligations() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Obligations(
            EnrolmentRepository enrolments,
            CohortMatches cohorts,
            RollService rolls,
            LeaveDeadlines leaves,
            DomainEvents events,
            Clock clock) {
        this.enrolments = enrolments;
        this.cohorts = cohorts;
        this.rolls = rolls;
        this.leaves = leaves;
        this.events = events;
        this.clock = clock;
    }

    /** Enrols these people of a promotion by a rule of a cohort they are in; returns how many were not enrolled. */
    int apply(EnrolmentRule rule, PromotionId promotion, List<PersonId> people) {
        int enrolled = 0;
        for (List<PersonId> part : parts(people)) {
            enrolled += enrolments.enrolMembers(rule, promotion, part, clock.instant());
            events.publish(new LearnersEnrolled(rule.id(), part));
        }
        leaves.move(promotion);
        return enrolled;
    }

    /** Enrols whoever is in the promotion a rule asks; returns how many were not enrolled. */
    int applyToAll(EnrolmentRule rule) {
        int enrolled = enrolments.enrolMembers(rule, clock.instant());
        events.publish(LearnersEnrolled.byAll(rule.id()));
        leaves.move(new PromotionId(rule.promotionId()));
        return enrolled;
    }

    /** Withdraws a rule and the enrolments it made; returns how many. Whom another rule asks the same goes on. */
    int end(EnrolmentRule rule) {
        rule.withdraw(clock.instant());
        int withdrawn = enrolments.withdrawAll(rule.id(), clock.instant());
        if (withdrawn > 0) {
            takeUp(enrolments.withdrawnFrom(rule.id()));
        }
        events.publish(new RequirementWithdrawn(rule.id(), subject(rule), rule.courseId(), withdrawn));
        return withdrawn;
    }

    private static Subject subject(EnrolmentRule rule) {
        return rule.cohort()
                .map(cohort -> new Subject("cohort", cohort.value()))
                .orElseGet(() -> new Subject("promotion", rule.promotionId()));
    }

    /** Gives whom one rule asks no more to another one that asks the same, of a promotion or of a cohort. */
    void takeUp(List<PersonId> people) {
        boolean cohortsAsk = enrolments.cohortsAreAsked();
        for (List<PersonId> part : parts(people)) {
            boolean taken = enrolments.takeUpElsewhere(part) > 0;
            if (taken || cohortsAsk) {
                rolls.stays(PLATFORM, part).stream()
                        .collect(Collectors.groupingBy(
                                Stay::promotion, Collectors.mapping(Stay::person, Collectors.toList())))
                        .forEach((promotion, members) -> takeUp(promotion, members, cohortsAsk));
            }
        }
    }

    private void takeUp(PromotionId promotion, List<PersonId> members, boolean cohortsAsk) {
        if (cohortsAsk) {
            cohorts.of(promotion, members).forEach((cohort, meant) -> applyAll(cohort, promotion, meant));
        }
        leaves.move(promotion);
    }

    /** Enrols these people of a promotion by every rule of a cohort they are in. */
    void applyAll(CohortId cohort, PromotionId promotion, List<PersonId> people) {
        enrolments.rulesOf(cohort).forEach(rule -> apply(rule, promotion, people));
    }

    private static List<List<PersonId>> parts(List<PersonId> people) {
        List<List<PersonId>> parts = new ArrayList<>();
        for (int from = 0; from < people.size(); from += MOST) {
            parts.add(people.subList(from, Math.min(from + MOST, people.size())));
        }
        return parts;
    }
}
