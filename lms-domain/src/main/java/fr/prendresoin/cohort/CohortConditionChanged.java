package fr.prendresoin.cohort;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** Somebody gave a cohort another condition, for a reason. */
public record CohortConditionChanged(CohortId cohort, Change change, String reason) implements Administrative {

    /**
     * What changed.
     *
     * @param entries how many stays it means that it did not mean before
     * @param exits how many it no longer means
     */
    public record Change(Condition was, Condition is, int entries, int exits) {}

    @Override
    public Act act() {
        return CohortAct.COHORT_CHANGED;
    }

    @Override
    public Subject subject() {
        return new Subject("cohort", cohort.value());
    }

    @Override
    public Map<String, String> before() {
        return Map.of("condition", ConditionText.write(change.was()));
    }

    @Override
    public Map<String, String> after() {
        return Map.of(
                "condition", ConditionText.write(change.is()),
                "entries", String.valueOf(change.entries()),
                "exits", String.valueOf(change.exits()));
    }
}
