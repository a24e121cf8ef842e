package fr.prendresoin.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderRuleTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Instant LONG_AGO = Instant.parse("2026-09-07T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "31, ",
        "30, NOT_STARTED",
        "11, NOT_STARTED",
        "10, AT_RISK",
        "4, AT_RISK",
        "3, LAST_DAYS",
        "0, LAST_DAYS",
        "-1, LATE",
        "-14, LATE",
        "-15, "
    })
    void who_has_not_begun_is_reminded_of_the_one_thing_that_is_true_today(int left, ReminderStep step) {
        assertThat(ReminderRule.due(untouched(left), TODAY, PARIS)).isEqualTo(Optional.ofNullable(step));
    }

    @ParameterizedTest
    @CsvSource({"30, ", "11, ", "10, AT_RISK", "3, LAST_DAYS", "-1, LATE"})
    void who_is_under_way_is_left_alone_until_the_deadline_is_near(int left, ReminderStep step) {
        Situation underWay = new Situation(TODAY.plusDays(left), LONG_AGO, true, true, Set.of());

        assertThat(ReminderRule.due(underWay, TODAY, PARIS)).isEqualTo(Optional.ofNullable(step));
    }

    @ParameterizedTest
    @CsvSource({"200, 0, ASKED", "200, 14, ASKED", "200, 15, ", "20, 6, ASKED", "20, 7, NOT_STARTED"})
    void who_was_just_enrolled_is_told_so_and_not_urged_to_begin(int left, int since, ReminderStep step) {
        Instant asked = TODAY.minusDays(since).atTime(23, 30).atZone(PARIS).toInstant();
        Situation fresh = new Situation(TODAY.plusDays(left), asked, false, true, Set.of());

        assertThat(ReminderRule.due(fresh, TODAY, PARIS)).isEqualTo(Optional.ofNullable(step));
    }

    @Test
    void a_step_is_said_once_for_one_deadline() {
        Situation said = new Situation(TODAY.plusDays(5), LONG_AGO, true, true, Set.of(ReminderStep.AT_RISK));

        assertThat(ReminderRule.due(said, TODAY, PARIS)).isEmpty();
        assertThat(ReminderRule.due(said, TODAY.plusDays(3), PARIS)).contains(ReminderStep.LAST_DAYS);
    }

    @Test
    void nobody_is_reminded_of_what_is_not_asked_any_more() {
        assertThat(ReminderRule.due(new Situation(TODAY, LONG_AGO, true, false, Set.of()), TODAY, PARIS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2026-11-30T07:59, false",
        "Europe/Paris, 2026-11-30T08:00, true",
        "Europe/Paris, 2026-11-30T18:59, true",
        "Europe/Paris, 2026-11-30T19:00, false",
        "Europe/Paris, 2026-11-28T10:00, false",
        "Europe/Paris, 2027-03-28T10:00, false",
        "Europe/Paris, 2027-03-29T08:00, false",
        "Europe/Paris, 2027-03-30T08:00, true",
        "Europe/Paris, 2026-10-26T08:00, true",
        "Indian/Reunion, 2026-11-30T08:00, true",
        "America/Guadeloupe, 2026-11-30T18:59, true",
        "Pacific/Tahiti, 2026-11-30T19:00, false",
        "Pacific/Noumea, 2026-11-30T08:00, true"
    })
    void letters_leave_on_weekdays_between_eight_and_nineteen_where_their_reader_is(
            String zone, LocalDateTime there, boolean decent) {
        ZoneId reader = ZoneId.of(zone);

        assertThat(ReminderRule.decent(there.atZone(reader).toInstant(), reader))
                .isEqualTo(decent);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T09:00, 2026-11-30T18:00, true",
        "2026-11-30T18:00, 2026-12-01T09:00, true",
        "2026-11-30T12:00, 2026-12-01T08:00, false",
        "2026-11-30T18:00, 2026-12-01T14:00, false"
    })
    void two_letters_to_one_person_are_a_day_apart(LocalDateTime last, LocalDateTime now, boolean tooSoon) {
        assertThat(ReminderRule.tooSoon(
                        last.atZone(PARIS).toInstant(), now.atZone(PARIS).toInstant(), PARIS))
                .isEqualTo(tooSoon);
        assertThat(ReminderRule.tooSoon(null, now.atZone(PARIS).toInstant(), PARIS))
                .isFalse();
    }

    private static Situation untouched(int left) {
        return new Situation(TODAY.plusDays(left), LONG_AGO, false, true, Set.of());
    }
}
