package fr.prendresoin.reporting;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Tables to test with: written by hand, or drawn at random among the shapes that are hard to protect. */
final class Tables {

    private Tables() {}

    static CountTable.Row faculty(String key, String group, Integer... counts) {
        return new CountTable.Row(key, group, List.of(counts));
    }

    static CountTable table(CountTable.Row... rows) {
        return new CountTable(List.of(rows));
    }

    /** One to six rows in one to three groups: zeros, a few people, dozens, thousands. */
    static Arbitrary<CountTable> any() {
        return Arbitraries.integers()
                .between(2, 3)
                .flatMap(statuses ->
                        row(statuses).list().ofMinSize(1).ofMaxSize(6).map(Tables::numbered));
    }

    /** Few rows and few people, for attackers who try everything. */
    static Arbitrary<CountTable> tiny(int rows) {
        Arbitrary<List<Integer>> counts =
                Arbitraries.integers().between(0, 4).list().ofSize(2);
        return Combinators.combine(Arbitraries.of("a", "b"), counts)
                .as((group, row) -> new CountTable.Row("", group, row))
                .list()
                .ofMinSize(1)
                .ofMaxSize(rows)
                .map(Tables::numbered);
    }

    static Arbitrary<List<CountTable>> tinyPairs() {
        Arbitrary<List<Integer>> changes =
                Arbitraries.integers().between(-3, 3).list().ofSize(4);
        return Combinators.combine(tiny(2), changes)
                .as((first, changed) -> List.of(first, atMostThree(moved(atMostThree(first), changed))))
                .map(pair -> List.of(atMostThree(pair.get(0)), pair.get(1)));
    }

    private static CountTable atMostThree(CountTable table) {
        return mapped(table, (row, counts) -> counts.stream()
                .map(count -> Math.min(3, count))
                .toList());
    }

    /** A table, then the same one some weeks later, and later again. */
    static Arbitrary<List<CountTable>> successive() {
        return any().flatMap(first -> changes(first).list().ofSize(2).map(changes -> {
            CountTable second = moved(first, changes.get(0));
            return List.of(first, second, moved(second, changes.get(1)));
        }));
    }

    private static Arbitrary<CountTable.Row> row(int statuses) {
        return Combinators.combine(
                        Arbitraries.of("a", "a", "b", "c"), count().list().ofSize(statuses))
                .as((group, counts) -> new CountTable.Row("", group, counts));
    }

    private static Arbitrary<Integer> count() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(1, 9)),
                Tuple.of(4, Arbitraries.integers().between(10, 40)),
                Tuple.of(2, Arbitraries.integers().between(41, 2000)));
    }

    private static Arbitrary<List<Integer>> changes(CountTable table) {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.just(0)),
                        Tuple.of(3, Arbitraries.integers().between(-9, 9)),
                        Tuple.of(4, Arbitraries.integers().between(-60, 60)),
                        Tuple.of(1, Arbitraries.integers().between(-2000, 2000)))
                .list()
                .ofSize(table.rows().size() * table.statuses());
    }

    private static CountTable numbered(List<CountTable.Row> rows) {
        return new CountTable(IntStream.range(0, rows.size())
                .mapToObj(i -> new CountTable.Row(
                        "faculty " + i, rows.get(i).group(), rows.get(i).counts()))
                .toList());
    }

    private static CountTable moved(CountTable table, List<Integer> changes) {
        return mapped(table, (row, counts) -> IntStream.range(0, counts.size())
                .mapToObj(status -> Math.max(0, counts.get(status) + changes.get(row * counts.size() + status)))
                .toList());
    }

    static CountTable mapped(CountTable table, BiFunction<Integer, List<Integer>, List<Integer>> change) {
        return new CountTable(IntStream.range(0, table.rows().size())
                .mapToObj(i -> {
                    CountTable.Row row = table.rows().get(i);
                    return new CountTable.Row(row.key(), row.group(), change.apply(i, row.counts()));
                })
                .toList());
    }

    /** Weekly tables in which people on the way complete the course, some of them late: same tables each time. */
    static List<CountTable> season(int faculties, int weeks) {
        Random random = new Random(1);
        CountTable start = new CountTable(IntStream.range(0, faculties)
                .mapToObj(i -> faculty("faculty " + i, "kind " + i % 4, 0, 0, 10 + random.nextInt(300)))
                .toList());
        return Stream.iterate(start, table -> mapped(table, (row, counts) -> oneWeekLater(counts, random)))
                .limit(weeks)
                .toList();
    }

    private static List<Integer> oneWeekLater(List<Integer> counts, Random random) {
        int moving = random.nextInt(counts.get(2) / 4 + 1);
        int late = moving / 3;
        int caughtUp = random.nextInt(counts.get(1) / 2 + 1);
        return List.of(
                counts.get(0) + moving - late + caughtUp,
                counts.get(1) + late - caughtUp,
                counts.get(2) - moving + random.nextInt(2));
    }

    /** How many counts of two tables differ by that many people or more. */
    static long farApart(CountTable one, CountTable other, int people) {
        return IntStream.range(0, one.rows().size())
                .mapToLong(row -> IntStream.range(0, one.statuses())
                        .filter(status -> Math.abs(one.rows().get(row).counts().get(status)
                                        - other.rows().get(row).counts().get(status))
                                >= people)
                        .count())
                .sum();
    }
}
