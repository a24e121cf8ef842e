package fr.prendresoin.cohort;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.UnitQueries;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives cohorts another condition: some enter and some leave at once, and what is asked of them follows. */
@ApplicationScoped
@Transactional
public class CohortConditionService {

    private final CohortRepository cohorts;
    private final CohortQueries queries;
    private final UnitQueries units;
    private final DomainEvents events;

    protected CohortConditionService() {
        this(null, null, null, null);
    }

    @Inject
    CohortConditionService(CohortRepository cohorts, CohortQueries queries, UnitQueries units, DomainEvents events) {
        this.cohorts = cohorts;
        this.queries = queries;
        this.units = units;
        this.events = events;
    }

    /**
     * What the change would do; nothing is written.
     *
     * @throws NotFound when the actor does not manage the whole unit of the cohort
     * @throws RuleViolation when it is archived, has this condition already, or a faculty is not below its unit
     */
    public CohortDifference preview(Actor actor, CohortId id, Condition wanted) {
        return queries.difference(actor, open(actor, id, wanted), wanted);
    }

    /**
     * Changes the condition, for a reason.
     *
     * @throws NotFound when the actor does not manage the whole unit of the cohort
     * @throws RuleViolation when it is archived, has this condition already, a faculty is not below its unit, or the
     *     reason is missing or too long
     */
    public CohortDifference change(Actor actor, CohortId id, Condition wanted, String reason) {
        Cohort cohort = open(actor, id, wanted);
        String why = new Reason(reason).text();
        Condition before = cohort.condition();
        CohortDifference difference = queries.difference(actor, cohort, wanted);
        cohort.change(wanted);
        difference.leaving().forEach(crowd -> events.publish(new CohortLeft(id, crowd.promotion(), crowd.people())));
        difference
                .entering()
                .forEach(crowd -> events.publish(new CohortEntered(id, crowd.promotion(), crowd.people())));
        events.publish(new CohortConditionChanged(
                id, new CohortConditionChanged.Change(before, wanted, difference.entries(), difference.exits()), why));
        return difference;
    }

    private Cohort open(Actor actor, CohortId id, Condition wanted) {
        Cohort cohort = cohorts.get(id);
        units.requireManager(actor, cohort.unit());
        if (cohort.archived()) {
            throw new RuleViolation(CohortRule.ALREADY_ARCHIVED);
        }
        if (cohort.condition().equals(wanted)) {
            throw new RuleViolation(CohortRule.CONDITION_SAME);
        }
        wanted.requireWithin(units.facultiesOf(cohort.unit()));
        return cohort;
    }
}
