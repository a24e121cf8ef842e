package fr.prendresoin.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofRetentionTest {

    @Test
    void a_proof_is_kept_six_years_after_the_end_of_its_academic_year() {
        assertThat(ProofRetention.keptUntil(2026)).isEqualTo(LocalDate.of(2033, 8, 31));
    }

    @Test
    void the_page_says_the_number_of_years_that_is_applied() {
        List<String> told = DataRegister.holdings().stream()
                .filter(holding -> holding.table().equals("kept_proof"))
                .map(holding -> holding.words().kept())
                .toList();

        assertThat(told)
                .singleElement()
                .asString()
                .startsWith(DataRegister.proofYears().get(2000) + " ans");
    }

    @Test
    void a_year_of_which_the_register_says_nothing_is_an_error_and_not_a_guess() {
        assertThatThrownBy(() -> ProofRetention.keptUntil(1999))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1999");
    }
}
