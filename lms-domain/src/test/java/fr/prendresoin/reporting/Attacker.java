package fr.prendresoin.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Holds one or more publications of a series, knows which counts did not change, subtracts everything from everything.
 *
 * <p>Shares no code with the algorithm: unknown counts, known sums, smallest and largest value of each hidden figure.
 */
final class Attacker {

    /** What the attacker knows of one hidden figure. */
    record Interval(String figure, double least, double most) {

        double span() {
            return most - least;
        }
    }

    private record Target(String figure, double[] sum) {}

    private final CountTable shape;
    private final int variables;
    private final List<Simplex.Equation> equations = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    private Attacker(CountTable shape, int tables) {
        this.shape = shape;
        variables = tables * cells();
    }

    static List<Interval> of(Publication... series) {
        Attacker attacker = new Attacker(series[0].basis(), series.length);
        for (int time = 0; time < series.length; time++) {
            attacker.read(series[time].table(), time);
            if (time > 0) {
                attacker.linkUnchanged(series[time - 1].basis(), series[time].basis(), time);
            }
        }
        return attacker.intervals();
    }

    private int cells() {
        return shape.rows().size() * shape.statuses();
    }

    private void read(PublishedTable table, int time) {
        for (int row = 0; row < table.rows().size(); row++) {
            int only = row;
            read(table.rows().get(row), time, (index, line) -> index == only);
        }
        for (PublishedTable.Line group : table.groups()) {
            read(group, time, (index, line) -> line.group().equals(group.key()));
        }
        read(table.nation(), time, (index, line) -> true);
    }

    private void read(PublishedTable.Line line, int time, BiPredicate<Integer, CountTable.Row> members) {
        read(time + " " + line.key() + " total", line.total(), sum(time, members, -1));
        for (int status = 0; status < line.parts().size(); status++) {
            String name = time + " " + line.key() + " part " + status;
            read(name, line.parts().get(status), sum(time, members, status));
        }
    }

    private void read(String name, Figure figure, double[] sum) {
        if (figure instanceof Figure.Shown shown) {
            equations.add(new Simplex.Equation(sum, shown.count()));
        } else {
            targets.add(new Target(name, sum));
        }
    }

    private double[] sum(int time, BiPredicate<Integer, CountTable.Row> members, int wanted) {
        double[] sum = new double[variables];
        for (int row = 0; row < shape.rows().size(); row++) {
            for (int status = 0; status < shape.statuses(); status++) {
                if (members.test(row, shape.rows().get(row)) && (wanted < 0 || wanted == status)) {
                    sum[variable(time, row, status)] = 1;
                }
            }
        }
        return sum;
    }

    private int variable(int time, int row, int status) {
        return time * cells() + row * shape.statuses() + status;
    }

    private void linkUnchanged(CountTable before, CountTable after, int time) {
        for (int row = 0; row < shape.rows().size(); row++) {
            List<Integer> old = before.rows().get(row).counts();
            for (int status = 0; status < shape.statuses(); status++) {
                if (old.get(status).equals(after.rows().get(row).counts().get(status))) {
                    double[] difference = new double[variables];
                    difference[variable(time - 1, row, status)] = 1;
                    difference[variable(time, row, status)] = -1;
                    equations.add(new Simplex.Equation(difference, 0));
                }
            }
        }
    }

    private List<Interval> intervals() {
        Simplex simplex = new Simplex(variables, equations);
        return targets.stream()
                .map(target -> new Interval(target.figure(), simplex.min(target.sum()), simplex.max(target.sum())))
                .toList();
    }
}
