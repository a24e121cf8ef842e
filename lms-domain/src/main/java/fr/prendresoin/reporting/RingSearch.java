package fr.prendresoin.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Finds the cheapest ring through a figure (Dijkstra); the same question always gets the same answer. */
final class RingSearch {

    private record Stop(int node, long price) {}

    private static final Comparator<Stop> CHEAPEST_FIRST =
            Comparator.comparingLong(Stop::price).thenComparingInt(Stop::node);

    private final Circuit circuit;
    private final List<List<Ring.Step>> stepsFrom = new ArrayList<>();

    RingSearch(Circuit circuit) {
        this.circuit = circuit;
        for (int node = 0; node < circuit.nodes(); node++) {
            stepsFrom.add(new ArrayList<>());
        }
        for (int arc = 0; arc < circuit.size(); arc++) {
            for (boolean forward : new boolean[] {true, false}) {
                Ring.Step step = new Ring.Step(arc, forward);
                stepsFrom.get(circuit.start(step)).add(step);
            }
        }
    }

    Optional<Ring> cheapest(Ring.Step first, Ring.Toll toll) {
        return toll.of(first) == Ring.Toll.CLOSED ? Optional.empty() : new Walk(first, toll).back();
    }

    /** One search: the way back from the end of the first step to its start. */
    private final class Walk {

        private final Ring.Step first;
        private final Ring.Toll toll;
        private final long[] prices = new long[circuit.nodes()];
        private final Ring.Step[] cameBy = new Ring.Step[circuit.nodes()];
        private final PriorityQueue<Stop> queue = new PriorityQueue<>(CHEAPEST_FIRST);

        Walk(Ring.Step first, Ring.Toll toll) {
            this.first = first;
            this.toll = toll;
            Arrays.fill(prices, Long.MAX_VALUE);
        }

        Optional<Ring> back() {
            reach(first, 0);
            while (!queue.isEmpty()) {
                Stop stop = queue.poll();
                if (stop.node() == circuit.start(first)) {
                    return Optional.of(trace());
                }
                if (stop.price() == prices[stop.node()]) {
                    leave(stop);
                }
            }
            return Optional.empty();
        }

        private void leave(Stop stop) {
            for (Ring.Step step : stepsFrom.get(stop.node())) {
                long price = step.arc() == first.arc() ? Ring.Toll.CLOSED : toll.of(step);
                if (price != Ring.Toll.CLOSED) {
                    reach(step, stop.price() + price);
                }
            }
        }

        private void reach(Ring.Step step, long price) {
            int node = circuit.end(step);
            if (price < prices[node]) {
                prices[node] = price;
                cameBy[node] = step;
                queue.add(new Stop(node, price));
            }
        }

        private Ring trace() {
            List<Ring.Step> steps = new ArrayList<>();
            Ring.Step step = first;
            for (int node = circuit.start(first); steps.isEmpty() || step != first; node = circuit.start(step)) {
                step = cameBy[node];
                steps.add(step);
            }
            return new Ring(steps);
        }
    }
}
