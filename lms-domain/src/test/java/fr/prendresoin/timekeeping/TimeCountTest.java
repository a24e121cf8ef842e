package fr.prendresoin.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeCountTest {

    private static final EnrolmentId COURSE = new EnrolmentId(Ids.next());
    private static final EnrolmentId OTHER_COURSE = new EnrolmentId(Ids.next());

    private long written;

    /** Rule 34 of the domain. */
    @Test
    void two_tabs_from_ten_to_eleven_count_sixty_minutes() {
        Tally tally = TimeCount.of(List.of(
                seen(COURSE, "premiere", "2026-11-22T10:00:00Z", 60),
                seen(COURSE, "seconde", "2026-11-22T10:00:00Z", 60)));

        assertThat(tally.total()).isEqualTo(Duration.ofMinutes(60));
        assertThat(tally.byActivity()).containsExactly(Map.entry("premiere", Duration.ofMinutes(60)));
    }

    /** Rule 34 of the domain. */
    @Test
    void more_than_ten_minutes_without_a_sign_are_not_counted() {
        Instant ten = Instant.parse("2026-11-22T10:00:00Z");
        Trace left =
                new Trace(Ids.next(), COURSE.value(), "premiere", ten, ten.plusSeconds(3600), ten.plusSeconds(60), 1);

        assertThat(TimeCount.of(List.of(left)).total()).isEqualTo(Duration.ofMinutes(11));
    }

    @Test
    void a_moment_seen_by_two_courses_belongs_to_the_page_that_began_first() {
        Tally tally = TimeCount.of(List.of(
                seen(OTHER_COURSE, "seconde", "2026-11-22T10:20:00Z", 30),
                seen(COURSE, "premiere", "2026-11-22T10:00:00Z", 30)));

        assertThat(tally.of(COURSE).total()).isEqualTo(Duration.ofMinutes(30));
        assertThat(tally.of(OTHER_COURSE).total()).isEqualTo(Duration.ofMinutes(20));
        assertThat(tally.total()).isEqualTo(Duration.ofMinutes(50));
    }

    @Test
    void a_page_covered_by_another_counts_nothing_of_its_own() {
        Tally tally = TimeCount.of(List.of(
                seen(COURSE, "premiere", "2026-11-22T10:00:00Z", 60),
                seen(COURSE, "seconde", "2026-11-22T10:10:00Z", 5)));

        assertThat(tally.byActivity()).containsOnlyKeys("premiere");
    }

    @Test
    void a_stretch_across_midnight_belongs_to_both_days_of_where_the_learner_studies() {
        Tally tally = TimeCount.of(List.of(seen(COURSE, "premiere", "2026-11-22T22:50:00Z", 30)));

        assertThat(tally.byDay(ZoneId.of("Europe/Paris")))
                .containsExactly(
                        Map.entry(LocalDate.of(2026, 11, 22), Duration.ofMinutes(10)),
                        Map.entry(LocalDate.of(2026, 11, 23), Duration.ofMinutes(20)));
        assertThat(tally.byDay(ZoneId.of("Pacific/Tahiti")))
                .containsExactly(Map.entry(LocalDate.of(2026, 11, 22), Duration.ofMinutes(30)));
    }

    @Test
    void the_night_in_which_clocks_go_back_has_twenty_five_hours_and_loses_none() {
        Tally tally = TimeCount.of(List.of(seen(COURSE, "premiere", "2026-10-24T22:00:00Z", 25 * 60)));

        assertThat(tally.byDay(ZoneId.of("Europe/Paris")))
                .containsExactly(Map.entry(LocalDate.of(2026, 10, 25), Duration.ofHours(25)));
    }

    @Test
    void the_night_in_which_clocks_go_forward_has_twenty_three_hours_and_gains_none() {
        Tally tally = TimeCount.of(List.of(seen(COURSE, "premiere", "2027-03-27T23:00:00Z", 24 * 60)));

        assertThat(tally.byDay(ZoneId.of("Europe/Paris")))
                .containsExactly(
                        Map.entry(LocalDate.of(2027, 3, 28), Duration.ofHours(23)),
                        Map.entry(LocalDate.of(2027, 3, 29), Duration.ofHours(1)));
    }

    @Test
    void whole_minutes_of_the_parts_are_those_of_the_whole() {
        Map<String, Duration> parts = Map.of(
                "premiere", Duration.ofSeconds(59),
                "seconde", Duration.ofSeconds(110),
                "tierce", Duration.ofSeconds(71));

        assertThat(WholeMinutes.share(parts)).isEqualTo(Map.of("premiere", 1, "seconde", 2, "tierce", 1));
    }

    private Trace seen(EnrolmentId enrolment, String activity, String from, int minutes) {
        Instant start = Instant.parse(from);
        Instant end = start.plus(Duration.ofMinutes(minutes));
        return new Trace(new UUID(0, ++written), enrolment.value(), activity, start, end, end, 1);
    }
}
