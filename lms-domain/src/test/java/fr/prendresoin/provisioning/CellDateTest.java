package fr.prendresoin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellDateTest {

    @Property(tries = 300)
    void every_day_is_read_as_it_is_written_in_france_and_by_the_standard(
            @ForAll @DateRange(min = "1900-01-01", max = "2099-12-31") LocalDate day) {
        String french = day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));

        assertThat(CellDate.fault(french)).isEmpty();
        assertThat(CellDate.of(french)).isEqualTo(day);
        assertThat(CellDate.fault(day.toString())).isEmpty();
        assertThat(CellDate.of(day.toString())).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1/9/2003", " 01/09/2003 ", "01-09-2003", "01.09.2003", "2003-09-01T18:00", "2003-09-01 00:00:00"
            })
    void one_day_has_several_ways_to_be_written(String text) {
        assertThat(CellDate.of(text)).isEqualTo(LocalDate.of(2003, 9, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "01/09/03, DATE_WITHOUT_CENTURY",
        "12/25/2003, DATE_WITH_MONTH_FIRST",
        "31/02/2003, DATE_NOT_IN_CALENDAR",
        "29/02/1900, DATE_NOT_IN_CALENDAR",
        "2003-02-29, DATE_NOT_IN_CALENDAR",
        "01/09/0003, DATE_NOT_IN_CALENDAR",
        "45/13/2003, DATE_NOT_IN_CALENDAR",
        "37865, DATE_AS_NUMBER",
        "37865.5, DATE_AS_NUMBER",
        "'', NOT_A_DATE",
        "20030901, NOT_A_DATE",
        "septembre 2003, NOT_A_DATE",
        "０１/０９/2003, NOT_A_DATE"
    })
    void whatever_leaves_a_doubt_is_refused_with_its_reason(String text, CellFault fault) {
        assertThat(CellDate.fault(text)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/25/2003", "01/09/03", ""})
    void what_is_at_fault_is_never_read(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CellDate.of(text));
    }
}
