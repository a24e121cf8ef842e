package fr.prendresoin.obligation;

import java.util.List;
import java.util.stream.Stream;

/** The actions of a period that were followed in part: they count for nothing, and that is said (rule 40). */
final class Partial {

    private Partial() {}

    static Stream<Finding> in(DatedPeriod period, List<ObligationAction> actions) {
        return actions.stream()
                .filter(action -> !action.course().full() && period.contains(action.endedOn()))
                .map(action -> Finding.of(FindingRule.PARTIAL, Outcome.OPEN, action.title()));
    }
}
