package fr.prendresoin.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.web.reporting.Chart.Week;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate A_SUNDAY = LocalDate.of(2026, 11, 22);

    @Test
    void nothing_is_drawn_while_nobody_has_completed() {
        assertThat(Chart.weeks(Collections.nCopies(20, 0L), A_SUNDAY)).isEmpty();
        assertThat(Chart.points(List.of(), 12)).isEmpty();
    }

    @Test
    void the_trend_begins_with_the_first_week_that_has_a_completion_and_goes_on_until_today() {
        List<Long> counts = new ArrayList<>(Collections.nCopies(17, 0L));
        counts.addAll(List.of(1L, 1L, 3L));

        assertThat(Chart.weeks(counts, A_SUNDAY))
                .containsExactly(week("2026-11-02", 1), week("2026-11-09", 1), week("2026-11-16", 3));
    }

    @Test
    void an_old_beginning_is_counted_but_not_drawn() {
        List<Week> weeks = Chart.weeks(Collections.nCopies(20, 7L), A_SUNDAY);

        assertThat(weeks).hasSize(20).last().isEqualTo(week("2026-11-16", 7));
        assertThat(weeks.get(0)).isEqualTo(week("2026-07-06", 7));
    }

    @Test
    void a_week_ends_at_midnight_where_the_faculty_is_in_summer_and_in_winter() {
        assertThat(Chart.ends(A_SUNDAY, PARIS))
                .hasSize(20)
                .isSorted()
                .contains(at("2026-10-18T22:00:00Z"), at("2026-10-25T23:00:00Z"))
                .last()
                .isEqualTo(at("2026-11-22T23:00:00Z"));
        assertThat(Chart.ends(A_SUNDAY, ZoneId.of("Indian/Reunion"))).last().isEqualTo(at("2026-11-22T20:00:00Z"));
    }

    @Test
    void on_a_monday_a_new_week_has_begun() {
        assertThat(Chart.ends(A_SUNDAY.plusDays(1), PARIS)).last().isEqualTo(at("2026-11-29T23:00:00Z"));
        assertThat(Chart.weeks(Collections.nCopies(20, 1L), A_SUNDAY.plusDays(1)))
                .last()
                .isEqualTo(week("2026-11-23", 1));
    }

    @Test
    void the_trend_goes_from_left_to_right_and_all_done_is_at_the_top() {
        List<Week> weeks = List.of(week("2026-11-02", 0), week("2026-11-09", 1), week("2026-11-16", 3));

        assertThat(Chart.points(weeks, 3)).isEqualTo("0.0,100.0 50.0,66.7 100.0,0.0");
    }

    @Test
    void one_week_alone_is_a_point_on_the_right() {
        assertThat(Chart.points(List.of(week("2026-11-16", 1)), 4)).isEqualTo("100.0,75.0");
    }

    @Test
    void nobody_enrolled_draws_a_line_at_the_bottom() {
        assertThat(Chart.points(List.of(week("2026-11-16", 1)), 0)).isEqualTo("100.0,100.0");
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    private static Week week(String monday, long completed) {
        return new Week(LocalDate.parse(monday), completed);
    }
}
