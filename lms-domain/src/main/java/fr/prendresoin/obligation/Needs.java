package fr.prendresoin.obligation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is still missing in one period, and nothing else: two ways that leave the same needs are worth the same.
 *
 * @param had the types there are; of no matter when none is missing
 * @param blocs how many actions each bloc lacks
 */
record Needs(Set<ActionType> had, int types, int priorities, List<Integer> blocs) {

    /** Two ways that miss no type any more are the same, whatever their types. */
    Needs {
        had = types == 0 ? Set.of() : Set.copyOf(had);
        blocs = List.copyOf(blocs);
    }

    static Needs of(Verdict verdict) {
        Integer[] blocs = {0, 0, 0, 0};
        int types = 0;
        int priorities = 0;
        for (Lack lack : verdict.lacks()) {
            switch (lack.kind()) {
                case TYPES -> types = lack.count();
                case PRIORITIES -> priorities = lack.count();
                case BLOC -> blocs[lack.bloc() - 1] = lack.count();
            }
        }
        return new Needs(had(verdict.explanation()), types, priorities, Arrays.asList(blocs));
    }

    private static Set<ActionType> had(Finding finding) {
        Set<ActionType> had = EnumSet.noneOf(ActionType.class);
        if (finding.rule() == FindingRule.TYPE && finding.met()) {
            had.add((ActionType) finding.arguments().get(0));
        }
        finding.children().forEach(child -> had.addAll(had(child)));
        return had;
    }

    /** What is missing once an action of the period is followed. */
    Needs after(ObligationAction action) {
        Set<ActionType> more = EnumSet.noneOf(ActionType.class);
        more.addAll(had);
        more.addAll(action.merits().types());
        int left = Math.max(0, types - (more.size() - had.size()));
        int priority = DpcTally.priority(action) ? 1 : 0;
        List<Integer> blocsLeft = new ArrayList<>(blocs);
        action.merits().blocs().forEach(bloc -> blocsLeft.set(bloc - 1, Math.max(0, blocs.get(bloc - 1) - 1)));
        return new Needs(more, left, Math.max(0, priorities - priority), blocsLeft);
    }

    boolean none() {
        return count() == 0;
    }

    int count() {
        return types + priorities + blocs.stream().mapToInt(Integer::intValue).sum();
    }
}
