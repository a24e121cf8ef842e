package fr.prendresoin.cohort;

import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** Somebody named a condition over the stays below a unit. */
public record CohortCreated(CohortId cohort, UnitId unit, Condition condition) implements Administrative {

    @Override
    public Act act() {
        return CohortAct.COHORT_CREATED;
    }

    @Override
    public Subject subject() {
        return new Subject("cohort", cohort.value());
    }

    @Override
    public Map<String, String> after() {
        return Map.of("scope", unit.value().toString(), "condition", ConditionText.write(condition));
    }
}
