package fr.prendresoin.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any table and any series, whoever subtracts. */
class SmallCellsPropertyTest {

    private static final int TEN = 10;

    @Property(tries = 400)
    void no_hidden_figure_is_known_within_ten_people(@ForAll("tables") CountTable table) {
        assertThat(Attacker.of(SmallCells.first(table, TEN))).allSatisfy(SmallCellsPropertyTest::isWide);
    }

    @Property(tries = 400)
    void no_two_publications_give_a_hidden_figure_away(@ForAll("series") List<CountTable> series) {
        List<Publication> published = publish(series, TEN);

        assertThat(Attacker.of(published.get(0), published.get(1))).allSatisfy(SmallCellsPropertyTest::isWide);
        assertThat(Attacker.of(published.get(1), published.get(2))).allSatisfy(SmallCellsPropertyTest::isWide);
    }

    @Property(tries = 400)
    void nor_does_the_whole_series(@ForAll("series") List<CountTable> series) {
        Publication[] published = publish(series, TEN).toArray(Publication[]::new);

        assertThat(Attacker.of(published)).allSatisfy(SmallCellsPropertyTest::isWide);
    }

    @Property(tries = 60)
    void nor_to_who_writes_down_every_possible_table(@ForAll("tiny tables") CountTable table) {
        assertThat(Enumerator.spans(List.of(SmallCells.first(table, 2)), 6)).allMatch(span -> span >= 2);
    }

    @Property(tries = 60)
    void nor_to_who_writes_down_every_possible_pair(@ForAll("tiny pairs") List<CountTable> pair) {
        assertThat(Enumerator.spans(publish(pair, 2), 5)).allMatch(span -> span >= 2);
    }

    @Property(tries = 400)
    void no_figure_below_ten_is_shown(@ForAll("series") List<CountTable> series) {
        assertThat(publish(series, TEN).stream().flatMap(SmallCellsPropertyTest::shown))
                .allMatch(count -> count >= TEN);
    }

    @Property(tries = 400)
    void a_count_is_kept_or_moves_by_ten_people(@ForAll("series") List<CountTable> series) {
        Publication first = SmallCells.first(series.get(0), TEN);
        Publication second = SmallCells.next(first, series.get(1));

        for (int row = 0; row < first.basis().rows().size(); row++) {
            List<Integer> before = first.basis().rows().get(row).counts();
            List<Integer> after = second.basis().rows().get(row).counts();
            for (int status = 0; status < before.size(); status++) {
                int move = Math.abs(after.get(status) - before.get(status));
                assertThat(move == 0 || move >= TEN).isTrue();
            }
        }
    }

    @Property(tries = 200)
    void a_series_without_change_publishes_the_same_table(@ForAll("tables") CountTable table) {
        Publication first = SmallCells.first(table, TEN);

        assertThat(SmallCells.next(first, table)).isEqualTo(first);
        assertThat(SmallCells.first(table, TEN)).isEqualTo(first);
    }

    @Property(tries = 300)
    void nothing_is_hidden_when_all_counts_are_large(@ForAll("tables") CountTable table) {
        CountTable large = new CountTable(table.rows().stream()
                .map(row -> new CountTable.Row(
                        row.key(),
                        row.group(),
                        row.counts().stream().map(count -> count + TEN).toList()))
                .toList());

        assertThat(Attacker.of(SmallCells.first(large, TEN))).isEmpty();
    }

    private static List<Publication> publish(List<CountTable> series, int threshold) {
        List<Publication> published = new ArrayList<>(List.of(SmallCells.first(series.get(0), threshold)));
        for (CountTable later : series.subList(1, series.size())) {
            published.add(SmallCells.next(published.get(published.size() - 1), later));
        }
        return published;
    }

    private static void isWide(Attacker.Interval interval) {
        assertThat(interval.span()).as(interval.figure()).isGreaterThanOrEqualTo(TEN - 1e-6);
    }

    private static Stream<Integer> shown(Publication publication) {
        PublishedTable table = publication.table();
        return Stream.of(table.rows(), table.groups(), List.of(table.nation()))
                .flatMap(List::stream)
                .flatMap(line -> Stream.concat(Stream.of(line.total()), line.parts().stream()))
                .filter(figure -> !figure.hidden())
                .map(figure -> ((Figure.Shown) figure).count());
    }

    @Provide
    Arbitrary<CountTable> tables() {
        return Tables.any();
    }

    @Provide("tiny tables")
    Arbitrary<CountTable> tinyTables() {
        return Tables.tiny(3);
    }

    @Provide("tiny pairs")
    Arbitrary<List<CountTable>> tinyPairs() {
        return Tables.tinyPairs();
    }

    @Provide
    Arbitrary<List<CountTable>> series() {
        return Tables.successive();
    }
}
