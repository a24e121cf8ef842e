package fr.prendresoin.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalRetentionTest {

    @Test
    void what_somebody_was_refused_is_kept_for_twelve_months() {
        assertThat(RefusalRetention.keptSince(LocalDate.of(2027, 12, 24))).isEqualTo(LocalDate.of(2026, 12, 24));
    }

    @Test
    void the_page_says_the_number_of_months_that_is_applied() {
        List<String> told = DataRegister.holdings().stream()
                .filter(holding -> holding.table().equals("refusal_count")
                        || holding.words().file().equals("journal"))
                .map(holding -> holding.words().kept())
                .toList();

        assertThat(told).hasSize(2).allSatisfy(kept -> assertThat(kept)
                .contains(DataRegister.refusalMonths().get("2026-09-01") + " mois"));
    }

    @Test
    void a_day_of_which_the_register_says_nothing_is_an_error_and_not_a_guess() {
        assertThatThrownBy(() -> RefusalRetention.keptSince(LocalDate.of(1999, 1, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1999");
    }
}
