package fr.prendresoin.cohort;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.organisation.UnitQueries;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Names conditions over stays, and puts them away. */
@ApplicationScoped
@Transactional
public class CohortService {

    /** How many characters a name may have. */
    public static final int LONGEST_NAME = CohortName.LONGEST;

    private final CohortRepository cohorts;
    private final UnitQueries units;
    private final DomainEvents events;
    private final Clock clock;

    protected CohortService() {
        this(null, null, null, null);
    }

    @Inject
    CohortService(CohortRepository cohorts, UnitQueries units, DomainEvents events, Clock clock) {
        this.cohorts = cohorts;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Names a condition over the stays below a unit.
     *
     * @throws NotFound when the unit does not exist, or the actor does not manage the whole of it
     * @throws RuleViolation when the name is missing, too long or taken, or a faculty is not below the unit
     */
    public CohortId create(Actor actor, UnitId unit, String name, Condition condition) {
        units.requireManager(actor, unit);
        condition.requireWithin(units.facultiesOf(unit));
        CohortName checked = new CohortName(name);
        if (cohorts.nameTaken(unit, checked.text())) {
            throw new RuleViolation(CohortRule.NAME_TAKEN);
        }
        Cohort cohort = new Cohort(unit, checked.text(), condition).decidedBy(actor.person(), clock.instant());
        cohorts.add(cohort);
        events.publish(new CohortCreated(cohort.id(), unit, condition));
        return cohort.id();
    }

    /** Puts a cohort away; what was asked of people because of it is withdrawn, what they did is kept. */
    public void archive(Actor actor, CohortId id) {
        Cohort cohort = cohorts.get(id);
        units.requireManager(actor, cohort.unit());
        if (cohort.archived()) {
            throw new RuleViolation(CohortRule.ALREADY_ARCHIVED);
        }
        cohort.archive(clock.instant());
        events.publish(new CohortArchived(id));
    }
}
