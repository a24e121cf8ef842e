package fr.prendresoin.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTest {

    private static final Instant AFTERNOON = Instant.parse("2027-01-29T13:03:00Z");

    private final French french = new French();

    @ParameterizedTest
    @CsvSource({
        "2027-01-29, 29_janvier_2027",
        "2027-02-01, 1er_février_2027",
        "2027-08-02, 2_août_2027",
        "2027-12-31, 31_décembre_2027"
    })
    void a_date_is_written_in_words_that_do_not_break(LocalDate day, String written) {
        assertThat(french.date(day)).isEqualTo(unbroken(written));
    }

    @Test
    void a_long_date_names_its_weekday() {
        assertThat(french.longDate(LocalDate.of(2027, 1, 29))).isEqualTo("vendredi " + unbroken("29_janvier_2027"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 14_h_03, 29_janvier_2027",
        "America/Cayenne, 10_h_03, 29_janvier_2027",
        "Indian/Reunion, 17_h_03, 29_janvier_2027",
        "Pacific/Noumea, 0_h_03, 30_janvier_2027"
    })
    void a_moment_is_told_in_the_hour_and_the_day_of_its_reader(String zone, String time, String date) {
        assertThat(french.time(AFTERNOON, zone)).isEqualTo(unbroken(time));
        assertThat(french.date(AFTERNOON, zone)).isEqualTo(unbroken(date));
    }

    @Test
    void a_machine_reads_the_day_as_the_standard_writes_it() {
        assertThat(french.isoDate(AFTERNOON, "Pacific/Noumea")).isEqualTo("2027-01-30");
    }

    @Test
    void what_has_not_happened_is_written_as_nothing() {
        assertThat(french.date((LocalDate) null)).isEmpty();
        assertThat(french.longDate(null)).isEmpty();
        assertThat(french.date(null, "Europe/Paris")).isEmpty();
        assertThat(french.isoDate(null, "Europe/Paris")).isEmpty();
        assertThat(french.time(null, "Europe/Paris")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0_min", "52, 52_min", "60, 1_h", "65, 1_h_05", "70, 1_h_10", "120, 2_h"})
    void a_duration_is_told_in_hours_and_minutes(int minutes, String written) {
        assertThat(french.minutes(minutes)).isEqualTo(unbroken(written));
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "999, 999", "1234, 1_234", "1234567, 1_234_567", "-1234, -1_234"})
    void thousands_stand_apart_by_a_thin_space(long number, String written) {
        assertThat(french.number(number)).isEqualTo(written.replace('_', '\u202F'));
    }

    @ParameterizedTest
    @CsvSource({"61, 100, 61_%", "2, 3, 67_%", "0, 5, 0_%", "5, 5, 100_%", "0, 0, –"})
    void a_share_is_a_whole_number_of_per_cent(long part, long whole, String written) {
        assertThat(french.percent(part, whole)).isEqualTo(written.replace('_', '\u202F'));
    }

    @Test
    void calendars_show_the_month_in_short() {
        assertThat(french.month(LocalDate.of(2027, 1, 29))).isEqualTo("janv.");
    }

    private static String unbroken(String written) {
        return written.replace('_', '\u00A0');
    }
}
