package fr.prendresoin.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes down every series of small whole tables that prints the same publications: slow, and hard to get wrong. */
final class Enumerator {

    private final List<Publication> series;
    private final CountTable shape;
    private final int most;
    private final Map<String, int[]> ranges = new HashMap<>();

    private Enumerator(List<Publication> series, int most) {
        this.series = series;
        this.shape = series.get(0).basis();
        this.most = most;
    }

    /** The distance between the smallest and the largest value of each hidden figure, counts going up to most. */
    static List<Integer> spans(List<Publication> series, int most) {
        Enumerator enumerator = new Enumerator(series, most);
        enumerator.complete(new ArrayList<>());
        return enumerator.ranges.values().stream()
                .map(range -> range[1] - range[0])
                .toList();
    }

    /** One possible world: for each row, the counts of all the tables one after another. */
    private void complete(List<int[]> world) {
        if (world.size() == shape.rows().size()) {
            if (printsTheSame(world)) {
                note(world);
            }
            return;
        }
        for (int[] row : possibleRows(world.size())) {
            world.add(row);
            complete(world);
            world.remove(world.size() - 1);
        }
    }

    private List<int[]> possibleRows(int row) {
        int cells = series.size() * shape.statuses();
        int choices = (int) Math.pow(most + 1, cells);
        return IntStream.range(0, choices)
                .mapToObj(choice -> digits(choice, cells))
                .filter(counts -> isPossible(counts, row))
                .toList();
    }

    private int[] digits(int choice, int cells) {
        int[] digits = new int[cells];
        for (int i = 0, rest = choice; i < cells; i++, rest /= most + 1) {
            digits[i] = rest % (most + 1);
        }
        return digits;
    }

    private boolean isPossible(int[] counts, int row) {
        return IntStream.range(0, series.size())
                .allMatch(time -> agrees(line(time, row), slice(counts, time)) && keepsUnchanged(counts, time, row));
    }

    private boolean keepsUnchanged(int[] counts, int time, int row) {
        return time == 0
                || IntStream.range(0, shape.statuses())
                        .filter(status -> trueCount(time, row, status) == trueCount(time - 1, row, status))
                        .allMatch(status -> slice(counts, time)[status] == slice(counts, time - 1)[status]);
    }

    private int trueCount(int time, int row, int status) {
        return series.get(time).basis().rows().get(row).counts().get(status);
    }

    private PublishedTable.Line line(int time, int row) {
        return series.get(time).table().rows().get(row);
    }

    private int[] slice(int[] counts, int time) {
        int from = time * shape.statuses();
        return Arrays.copyOfRange(counts, from, from + shape.statuses());
    }

    private boolean printsTheSame(List<int[]> world) {
        return IntStream.range(0, series.size()).allMatch(time -> {
            PublishedTable table = series.get(time).table();
            return agrees(table.nation(), sum(world, time, null))
                    && table.groups().stream().allMatch(group -> agrees(group, sum(world, time, group.key())));
        });
    }

    private int[] sum(List<int[]> world, int time, String group) {
        int[] sum = new int[shape.statuses()];
        for (int row = 0; row < world.size(); row++) {
            if (group == null || shape.rows().get(row).group().equals(group)) {
                int[] counts = slice(world.get(row), time);
                Arrays.setAll(sum, status -> sum[status] + counts[status]);
            }
        }
        return sum;
    }

    private static boolean agrees(PublishedTable.Line line, int[] counts) {
        return agrees(line.total(), IntStream.of(counts).sum())
                && IntStream.range(0, counts.length)
                        .allMatch(status -> agrees(line.parts().get(status), counts[status]));
    }

    private static boolean agrees(Figure figure, int count) {
        return figure.hidden() || figure.equals(new Figure.Shown(count));
    }

    private void note(List<int[]> world) {
        for (int time = 0; time < series.size(); time++) {
            PublishedTable table = series.get(time).table();
            for (int row = 0; row < world.size(); row++) {
                note(time + " row " + row, table.rows().get(row), slice(world.get(row), time));
            }
            for (PublishedTable.Line group : table.groups()) {
                note(time + " group " + group.key(), group, sum(world, time, group.key()));
            }
            note(time + " nation", table.nation(), sum(world, time, null));
        }
    }

    private void note(String name, PublishedTable.Line line, int[] counts) {
        note(name + " total", line.total(), IntStream.of(counts).sum());
        for (int status = 0; status < counts.length; status++) {
            note(name + " part " + status, line.parts().get(status), counts[status]);
        }
    }

    private void note(String name, Figure figure, int count) {
        if (figure.hidden()) {
            int[] range = ranges.computeIfAbsent(name, key -> new int[] {count, count});
            range[0] = Math.min(range[0], count);
            range[1] = Math.max(range[1], count);
        }
    }
}
