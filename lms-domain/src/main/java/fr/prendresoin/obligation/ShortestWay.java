package fr.prendresoin.obligation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fewest open actions after which nothing is missing; among as few, those that help most elsewhere, then the shortest. */
final class ShortestWay {

    private final Verdict verdict;
    private final Optional<Verdict> other;

    private ShortestWay(Verdict verdict, Optional<Verdict> other) {
        this.verdict = verdict;
        this.other = other;
    }

    /** Some actions and what they are worth beside the aim. */
    private record Way(List<OpenAction> actions, int bonus, int minutes) {

        static final Comparator<Way> BEST = Comparator.comparingInt(
                        (Way way) -> way.actions().size())
                .thenComparing(Comparator.comparingInt(Way::bonus).reversed())
                .thenComparingInt(Way::minutes);

        Way and(OpenAction action, int more) {
            List<OpenAction> longer = new ArrayList<>(actions);
            longer.add(action);
            return new Way(List.copyOf(longer), bonus + more, minutes + action.minutes());
        }
    }

    /**
     * The way that satisfies a verdict.
     *
     * @param other another verdict that the same actions may help
     * @return empty when the open actions are not enough; no action when nothing is missing
     */
    static Optional<List<OpenAction>> to(Verdict verdict, Optional<Verdict> other, List<OpenAction> open) {
        return new ShortestWay(verdict, other).among(open);
    }

    private Optional<List<OpenAction>> among(List<OpenAction> open) {
        Map<Needs, Way> best = new HashMap<>();
        best.put(Needs.of(verdict), new Way(List.of(), 0, 0));
        for (OpenAction action : open) {
            if (action.followed().countsIn(verdict.period())) {
                extend(best, action);
            }
        }
        return best.entrySet().stream()
                .filter(entry -> entry.getKey().none())
                .map(Map.Entry::getValue)
                .min(Way.BEST)
                .map(Way::actions);
    }

    private void extend(Map<Needs, Way> best, OpenAction action) {
        int bonus = helpElsewhere(action);
        for (Map.Entry<Needs, Way> entry : Map.copyOf(best).entrySet()) {
            Needs left = entry.getKey().after(action.followed());
            if (!left.equals(entry.getKey())) {
                best.merge(left, entry.getValue().and(action, bonus), ShortestWay::better);
            }
        }
    }

    private static Way better(Way one, Way two) {
        return Way.BEST.compare(one, two) <= 0 ? one : two;
    }

    /** How many lacks of the other verdict one action fills. */
    private int helpElsewhere(OpenAction action) {
        return other.filter(verdict -> action.followed().countsIn(verdict.period()))
                .map(verdict -> Needs.of(verdict).count()
                        - Needs.of(verdict).after(action.followed()).count())
                .orElse(0);
    }
}
