package fr.prendresoin.reporting;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which figures of a table are withheld, so that neither this table nor the earlier ones give a few people away.
 *
 * <p>Invariant: each figure withheld, now or earlier, lies on a ring of figures withheld at that time, along which
 * {@code threshold} people can be moved: the tables with these people moved are as plausible as the true ones and print
 * the same publications. The reader may know that a count did not change; then it has to move in the later tables too,
 * and its ring is said to be open: it must go on, or turn around that count, or wait until all of its counts changed.
 */
final class Screen {

    private final Circuit circuit;
    private final RingSearch search;
    private final int threshold;
    private final int[] before;
    private final int[] now;
    private final boolean[] hidden;
    private final boolean[] covered;
    private final Set<Ring> rings = new LinkedHashSet<>();

    Screen(Circuit circuit, int threshold, int[] before, int[] now) {
        this.circuit = circuit;
        this.threshold = threshold;
        this.before = before;
        this.now = now;
        search = new RingSearch(circuit);
        hidden = new boolean[now.length];
        covered = new boolean[now.length];
        for (int arc = 0; arc < now.length; arc++) {
            hidden[arc] = now[arc] < threshold;
        }
    }

    boolean[] hidden() {
        return hidden;
    }

    /** The rings that the next table of the series has to respect. */
    List<Ring> rings() {
        return List.copyOf(rings);
    }

    /** Goes on protecting what the earlier tables withheld; answers the rings that this table would break. */
    List<Ring> respect(List<Ring> open) {
        return open.stream().filter(ring -> !goOn(ring)).toList();
    }

    /** Protects what this table withholds and no open ring covers, which withholds the smallest neighbours. */
    void protect() {
        for (int arc = 0; arc < now.length; arc++) {
            if (hidden[arc] && !covered[arc]) {
                Stream<Optional<Ring>> choice =
                        Stream.of(around(new Ring.Step(arc, true)), around(new Ring.Step(arc, false)));
                if (!withholdCheapest(choice)) {
                    throw new IllegalStateException("People can always be added to a figure that is new");
                }
            }
        }
    }

    private boolean goOn(Ring ring) {
        List<Ring.Step> fixed =
                ring.steps().stream().filter(step -> isFixed(step.arc())).toList();
        if (fixed.isEmpty()) {
            return true;
        }
        Optional<Ring> turned = fixed.size() == 1 ? around(fixed.get(0)) : Optional.empty();
        Optional<Ring> same = Optional.of(ring).filter(it -> it.price(this::toll) != Ring.Toll.CLOSED);
        return withholdCheapest(Stream.of(same, turned));
    }

    /** The cheapest ring of figures that may have changed, save the first one. */
    private Optional<Ring> around(Ring.Step first) {
        return search.cheapest(
                first, step -> isFixed(step.arc()) && !step.equals(first) ? Ring.Toll.CLOSED : toll(step));
    }

    private boolean withholdCheapest(Stream<Optional<Ring>> choice) {
        Optional<Ring> cheapest =
                choice.flatMap(Optional::stream).min(Comparator.comparingLong(ring -> ring.price(this::toll)));
        cheapest.ifPresent(this::withhold);
        return cheapest.isPresent();
    }

    private void withhold(Ring ring) {
        rings.add(ring);
        for (Ring.Step step : ring.steps()) {
            hidden[step.arc()] = true;
            covered[step.arc()] = true;
        }
    }

    /** To withhold a figure costs the people it counts, so that the smallest go first. */
    private long toll(Ring.Step step) {
        int people = now[step.arc()];
        if (!step.forward() && people < threshold) {
            return Ring.Toll.CLOSED;
        }
        return hidden[step.arc()] ? tollOfHidden(step.arc()) : people + 1L;
    }

    /** A withheld sum of rows is not free: when all rings pass there, it stays withheld for months. */
    private long tollOfHidden(int arc) {
        return circuit.isSumOfRows(arc) ? now[arc] / threshold : 0;
    }

    /** A count that did not change cannot be moved alone; a sum moves with its counts. */
    private boolean isFixed(int arc) {
        return circuit.isCount(arc) && before[arc] == now[arc];
    }
}
