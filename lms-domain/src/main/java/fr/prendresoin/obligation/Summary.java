package fr.prendresoin.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a professional hands over at the end of a triennial (R4021-5, rule 26): who they are, their actions in order of time
 * and by type, what proves each, sums by year and in all, and where they stand.
 *
 * @param rpps empty when none is known here
 */
public record Summary(
        String name,
        String rpps,
        LocalDate day,
        Situation situation,
        ControlAuthority control,
        Verdict verdict,
        List<ObligationAction> actions) {

    /** Those of the triennial, the first to end first. */
    public Summary {
        DatedPeriod period = verdict.period();
        actions = actions.stream()
                .filter(action -> period.contains(action.endedOn()))
                .sorted(Comparator.comparing(ObligationAction::endedOn).thenComparing(ObligationAction::id))
                .toList();
    }

    /** How much was followed. */
    public record Sum(int actions, int minutes) {

        static final Sum NOTHING = new Sum(0, 0);

        Sum and(ObligationAction action) {
            return new Sum(actions + 1, minutes + action.course().minutes());
        }
    }

    public DatedPeriod period() {
        return verdict.period();
    }

    /** The actions of each type; an integrated programme stands under each of its own. */
    public Map<ActionType, List<ObligationAction>> byType() {
        Map<ActionType, List<ObligationAction>> groups = new EnumMap<>(ActionType.class);
        for (ActionType type : ActionType.values()) {
            groups.put(
                    type,
                    actions.stream()
                            .filter(action -> action.merits().types().contains(type))
                            .toList());
        }
        return groups;
    }

    /** The sum of each year of the triennial, those without an action included. */
    public Map<Integer, Sum> byYear() {
        Map<Integer, Sum> years = new TreeMap<>();
        for (int year = period().first().getYear(); year <= period().last().getYear(); year++) {
            years.put(year, Sum.NOTHING);
        }
        actions.forEach(action -> years.computeIfPresent(action.endedOn().getYear(), (year, sum) -> sum.and(action)));
        return years;
    }

    /** Each action once. */
    public Sum total() {
        return actions.stream().reduce(Sum.NOTHING, Sum::and, (one, two) -> one);
    }
}
