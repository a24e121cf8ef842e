package fr.prendresoin.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01",
                "2027-03-29",
                "2027-05-01",
                "2027-05-06",
                "2027-05-08",
                "2027-05-17",
                "2027-07-14",
                "2027-08-15",
                "2027-11-01",
                "2027-11-11",
                "2027-12-25"
            })
    void the_eleven_days_of_the_labour_code_are_holidays_everywhere(LocalDate day) {
        assertThat(PublicHolidays.contain(day, PARIS)).isTrue();
        assertThat(PublicHolidays.contain(day, ZoneId.of("Pacific/Noumea"))).isTrue();
    }

    @Test
    void a_year_has_eleven_of_them_when_none_meets_another() {
        assertThat(LocalDate.of(2027, 1, 1)
                        .datesUntil(LocalDate.of(2028, 1, 1))
                        .filter(day -> PublicHolidays.contain(day, PARIS)))
                .hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-04-27, Indian/Mayotte",
        "2027-05-22, America/Martinique",
        "2027-05-27, America/Guadeloupe",
        "2027-06-10, America/Cayenne",
        "2027-12-20, Indian/Reunion"
    })
    void the_abolition_of_slavery_is_recalled_where_it_is_a_holiday_and_only_there(LocalDate day, String zone) {
        assertThat(PublicHolidays.contain(day, ZoneId.of(zone))).isTrue();
        assertThat(PublicHolidays.contain(day, PARIS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2026-04-05", "2027-03-28", "2038-04-25"})
    void easter_is_where_the_almanac_has_it(LocalDate sunday) {
        assertThat(PublicHolidays.easterOf(sunday.getYear())).isEqualTo(sunday);
    }

    @Property
    void easter_is_a_sunday_from_22_march_to_25_april(@ForAll @IntRange(min = 1583, max = 9999) int year) {
        LocalDate easter = PublicHolidays.easterOf(year);

        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }

    @Property
    void nobody_is_reminded_on_a_holiday_at_any_hour(
            @ForAll @IntRange(min = 2027, max = 2200) int year, @ForAll @IntRange(min = 0, max = 1439) int minute) {
        Instant easterMonday = PublicHolidays.easterOf(year)
                .plusDays(1)
                .atStartOfDay()
                .plusMinutes(minute)
                .atZone(PARIS)
                .toInstant();

        assertThat(ReminderRule.decent(easterMonday, PARIS)).isFalse();
    }

    @Test
    void what_would_leave_on_a_holiday_leaves_on_the_next_working_morning() {
        Instant goodFridayNight = Instant.parse("2027-03-26T20:00:00Z");

        assertThat(ReminderHours.next(goodFridayNight, PARIS)).isEqualTo(Instant.parse("2027-03-30T06:00:00Z"));
    }
}
