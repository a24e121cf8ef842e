package fr.prendresoin.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.web.reporting.Chart.Week;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate A_SUNDAY = LocalDate.of(2026, 11, 22);

    @Test
    void nothing_is_drawn_while_nobody_has_completed() {
        assertThat(Chart.weeks(List.of(), A_SUNDAY, PARIS)).isEmpty();
        assertThat(Chart.points(List.of(), 12)).isEmpty();
    }

    @Test
    void completions_add_up_week_after_week_until_today() {
        List<Instant> completions =
                List.of(at("2026-11-04T10:00:00Z"), at("2026-11-16T10:00:00Z"), at("2026-11-17T10:00:00Z"));

        assertThat(Chart.weeks(completions, A_SUNDAY, PARIS))
                .containsExactly(week("2026-11-02", 1), week("2026-11-09", 1), week("2026-11-16", 3));
    }

    @Test
    void a_week_ends_at_midnight_where_the_faculty_is() {
        List<Instant> lateSundayInParis = List.of(at("2026-11-15T22:59:59Z"));
        List<Instant> mondayInParis = List.of(at("2026-11-15T23:00:00Z"));

        assertThat(Chart.weeks(lateSundayInParis, A_SUNDAY, PARIS).get(0)).isEqualTo(week("2026-11-09", 1));
        assertThat(Chart.weeks(mondayInParis, A_SUNDAY, PARIS)).containsExactly(week("2026-11-16", 1));
    }

    @Test
    void an_old_beginning_is_counted_but_not_drawn() {
        List<Instant> completions = List.of(at("2025-01-06T10:00:00Z"), at("2026-11-17T10:00:00Z"));

        List<Week> weeks = Chart.weeks(completions, A_SUNDAY, PARIS);

        assertThat(weeks).hasSize(20).last().isEqualTo(week("2026-11-16", 2));
        assertThat(weeks.get(0)).isEqualTo(week("2026-07-06", 1));
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
