package fr.prendresoin.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Chooses which counts of a new table take over from the old ones: only those that moved by enough people. */
final class Settling {

    private final Circuit circuit;
    private final CountTable old;
    private final CountTable raw;
    private final Set<Integer> moving = new HashSet<>();

    Settling(Circuit circuit, CountTable old, CountTable raw, int threshold) {
        this.circuit = circuit;
        this.old = old;
        this.raw = raw;
        int[] before = circuit.values(old);
        int[] now = circuit.values(raw);
        for (int arc = 0; arc < before.length; arc++) {
            if (circuit.isCount(arc) && Math.abs(now[arc] - before[arc]) >= threshold) {
                moving.add(arc);
            }
        }
    }

    boolean hasChanges() {
        return !moving.isEmpty();
    }

    /**
     * Gives up changes that would break rings: the counts that have to go down there if that is enough, else all those
     * of the groups that the rings go through, else all.
     */
    void keepAround(List<Ring> rings) {
        if (!keep(rings, (step, arc) -> step.equals(new Ring.Step(arc, false)))
                && !keep(rings, (step, arc) -> circuit.sameGroup(arc, step.arc()))) {
            moving.clear();
        }
    }

    private boolean keep(List<Ring> rings, BiPredicate<Ring.Step, Integer> isConcerned) {
        return moving.removeIf(arc ->
                rings.stream().flatMap(ring -> ring.steps().stream()).anyMatch(step -> isConcerned.test(step, arc)));
    }

    CountTable basis() {
        List<CountTable.Row> rows = new ArrayList<>();
        for (int row = 0; row < circuit.rowCount(); row++) {
            rows.add(settled(row));
        }
        return new CountTable(rows);
    }

    private CountTable.Row settled(int row) {
        CountTable.Row oldRow = old.rows().get(row);
        List<Integer> counts = new ArrayList<>(oldRow.counts());
        for (int status = 0; status < counts.size(); status++) {
            if (moving.contains(circuit.arc(row, status + 1))) {
                counts.set(status, raw.rows().get(row).counts().get(status));
            }
        }
        return new CountTable.Row(oldRow.key(), oldRow.group(), counts);
    }
}
