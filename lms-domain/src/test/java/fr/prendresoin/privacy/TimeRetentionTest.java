package fr.prendresoin.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeRetentionTest {

    @Test
    void what_pages_saw_is_kept_six_years_after_the_end_of_its_academic_year_and_not_a_day_longer() {
        assertThat(TimeRetention.keptUntil(2026)).isEqualTo(LocalDate.of(2033, 8, 31));
        assertThat(TimeRetention.yearsOver(LocalDate.of(2033, 8, 31))).doesNotContain(2026);
        assertThat(TimeRetention.yearsOver(LocalDate.of(2033, 9, 1)))
                .contains(2025, 2026)
                .doesNotContain(2027);
    }

    @Test
    void the_page_says_the_number_of_years_that_is_applied() {
        List<String> told = DataRegister.holdings().stream()
                .filter(holding -> holding.table().equals("time_interval"))
                .map(holding -> holding.words().kept())
                .toList();

        assertThat(told)
                .singleElement()
                .asString()
                .startsWith(DataRegister.timeYears().get(2000) + " ans");
    }
}
