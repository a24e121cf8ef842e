package fr.prendresoin.reporting;

import java.util.List;

/**
 * A closed walk through the figures of a table: people can be moved along it without changing any figure outside of it.
 *
 * <p>Figures walked forward go up, the others go down.
 */
public record Ring(List<Step> steps) {

    /** One figure of the walk, by its place in the table, and whether it goes up. */
    public record Step(int arc, boolean forward) {}

    /** What it costs to withhold the figure of a step, or {@link #CLOSED} when people cannot be moved there. */
    @FunctionalInterface
    interface Toll {

        long CLOSED = -1;

        long of(Step step);
    }

    public Ring {
        steps = List.copyOf(steps);
    }

    long price(Toll toll) {
        long price = 0;
        for (Step step : steps) {
            long own = toll.of(step);
            if (own == Toll.CLOSED) {
                return Toll.CLOSED;
            }
            price += own;
        }
        return price;
    }
}
