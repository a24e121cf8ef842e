package fr.prendresoin.reporting;

import java.util.Arrays;
import java.util.List;

/**
 * Publishes tables of counts in which nobody can find fewer than {@code threshold} people, whatever they subtract.
 *
 * <p>The first table of a series (a university year, say) hides the small counts and, with them, the smallest others
 * that would give them away. The next ones keep each count as it was until it has moved by {@code threshold} people, so
 * that the difference of two publications never singles out a few: every total is the sum of counts so kept.
 *
 * <pre>{@code
 * Publication october = SmallCells.first(counts, 10);
 * Publication november = SmallCells.next(october, newCounts);
 * }</pre>
 *
 * <p>Same input, same output. A series keeps its rows: a new row starts a new series, and two series about the same
 * people must not both be public.
 */
public final class SmallCells {

    private final Circuit circuit;
    private final int threshold;

    private SmallCells(CountTable table, int threshold) {
        circuit = new Circuit(table);
        this.threshold = threshold;
    }

    /** The first publication of a series. */
    public static Publication first(CountTable raw, int threshold) {
        if (threshold < 2 || raw.rows().isEmpty() || raw.statuses() < 2) {
            throw new IllegalArgumentException("Needs a threshold of 2 or more, a row and two statuses");
        }
        return new SmallCells(raw, threshold).open(raw);
    }

    /** The publication after {@code previous}: the same one when too few people moved. */
    public static Publication next(Publication previous, CountTable raw) {
        if (!raw.sameShapeAs(previous.basis())) {
            throw new IllegalArgumentException("A series keeps its rows, groups and statuses");
        }
        return new SmallCells(raw, previous.threshold()).follow(previous, raw);
    }

    private Publication open(CountTable raw) {
        int[] unknown = new int[circuit.size()];
        Arrays.fill(unknown, -1);
        return publication(raw, new Screen(circuit, threshold, unknown, circuit.values(raw)));
    }

    private Publication follow(Publication previous, CountTable raw) {
        int[] before = circuit.values(previous.basis());
        Settling settling = new Settling(circuit, previous.basis(), raw, threshold);
        while (settling.hasChanges()) {
            CountTable basis = settling.basis();
            Screen screen = new Screen(circuit, threshold, before, circuit.values(basis));
            List<Ring> broken = screen.respect(previous.rings());
            if (broken.isEmpty()) {
                return publication(basis, screen);
            }
            settling.keepAround(broken);
        }
        return previous;
    }

    private Publication publication(CountTable basis, Screen screen) {
        screen.protect();
        PublishedTable table = new Sheet(circuit, circuit.values(basis), screen.hidden()).table(basis);
        return new Publication(table, basis, screen.rings(), threshold);
    }
}
