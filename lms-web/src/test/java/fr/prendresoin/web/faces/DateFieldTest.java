package fr.prendresoin.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFieldTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 9);

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-09", "09/01/2027", "9/1/2027", "09.01.2027", "09-01-2027", " 9 / 1 / 2027 "})
    void a_day_is_read_as_a_browser_sends_it_or_as_a_person_types_it(String text) {
        assertThat(DateField.read(text)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2027", "2027-02-31", "29/02/2027", "00/01/2027", "01/13/2027", "2027-13-01"})
    void a_day_that_no_calendar_has_is_not_read(String text) {
        assertThat(DateField.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "demain", "29/01/27", "29/01", "29 janvier 2027", "12027-01-29", "29/01/12027", "+29/1/2027"
            })
    void a_year_needs_four_digits_and_a_date_nothing_else(String text) {
        assertThat(DateField.read(text)).isEmpty();
    }

    @Test
    void the_last_day_of_february_exists_in_a_leap_year() {
        LocalDate leap = LocalDate.of(2028, 2, 29);

        assertThat(DateField.read("29/02/2028")).contains(leap);
    }
}
