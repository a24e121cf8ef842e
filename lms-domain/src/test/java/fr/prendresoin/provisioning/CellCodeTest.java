package fr.prendresoin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellCodeTest {

    @Test
    void a_code_one_digit_short_has_lost_its_zero_and_is_not_mended() {
        CellProblem problem = problem("1234567890").orElseThrow();

        assertThat(problem)
                .isEqualTo(new CellProblem(
                        7, "INE", "1234567890", CellFault.LEADING_ZERO_LOST, List.of(11, "01234567890")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,23457E+14", "1.2E+10", "1E+9"})
    void a_code_shown_as_a_rounded_number_has_lost_its_digits(String text) {
        assertThat(problem(text)).map(CellProblem::fault).contains(CellFault.CODE_AS_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01234567890", "123456789", "123456789X", "1234567890X", "", "123456789E1", "１２３４５６７８９０"})
    void nothing_is_said_of_what_a_spreadsheet_did_not_touch(String text) {
        assertThat(problem(text)).isEmpty();
    }

    private static Optional<CellProblem> problem(String text) {
        return CellCode.problem(new TableRow(7, List.of("A", text), List.of()), List.of("nom", "INE"), 1, 11);
    }
}
