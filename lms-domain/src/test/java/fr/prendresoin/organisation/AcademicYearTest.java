package fr.prendresoin.organisation;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 13. */
class AcademicYearTest {

    @Test
    void it_begins_on_the_first_of_september() {
        assertThat(AcademicYear.of(LocalDate.of(2026, 9, 1))).isEqualTo(new AcademicYear(2026));
        assertThat(AcademicYear.of(LocalDate.of(2026, 12, 31))).isEqualTo(new AcademicYear(2026));
    }

    @Test
    void it_ends_on_the_last_of_august() {
        assertThat(AcademicYear.of(LocalDate.of(2027, 1, 1))).isEqualTo(new AcademicYear(2026));
        assertThat(AcademicYear.of(LocalDate.of(2027, 8, 31))).isEqualTo(new AcademicYear(2026));
    }

    @Test
    void its_name_holds_both_years() {
        assertThat(new AcademicYear(2026).label()).isEqualTo("2026-2027");
    }

    @Test
    void years_follow_each_other() {
        assertThat(List.of(new AcademicYear(2027), new AcademicYear(2025), new AcademicYear(2026)).stream()
                        .sorted()
                        .map(AcademicYear::start))
                .containsExactly(2025, 2026, 2027);
    }

    @Test
    void the_year_of_apogee_is_the_one_in_which_it_starts() {
        assertThat(AcademicYear.startingIn("2026").label()).isEqualTo("2026-2027");
        assertThat(AcademicYear.startingIn(" 1999 ").label()).isEqualTo("1999-2000");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "26",
                "02026",
                "2026-2027",
                "2026/27",
                "2026.0",
                "2 026",
                "1826",
                "2126",
                "-2026",
                "２０２６",
                "deux"
            })
    void whatever_is_not_a_year_of_four_digits_is_refused_and_carried(String written) {
        String carried = written == null ? "" : written;

        assertRefused(() -> AcademicYear.startingIn(written), OrganisationRule.ACADEMIC_YEAR_UNREADABLE, carried);
    }
}
