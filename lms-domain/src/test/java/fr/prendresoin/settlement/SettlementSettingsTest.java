package fr.prendresoin.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SettlementSettingsTest {

    private static final SettlementSettings SETTINGS = SettlementSettings.on(LocalDate.of(2027, 3, 1));

    @Test
    void the_balance_of_a_year_is_sent_before_30_april_of_the_next() { // rule 64, L6352-11
        assertThat(SETTINGS.balanceDue(2026)).isEqualTo(LocalDate.of(2027, 4, 30));
    }

    @Test
    void organisers_read_it_some_time_before_and_no_more_afterwards() {
        assertThat(SETTINGS.balanceNear(LocalDate.of(2027, 1, 2))).isFalse();
        assertThat(SETTINGS.balanceNear(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(SETTINGS.balanceNear(LocalDate.of(2027, 4, 30))).isTrue();
        assertThat(SETTINGS.balanceNear(LocalDate.of(2027, 5, 1))).isFalse();
    }

    @Test
    void what_is_from_memory_says_so() {
        assertThat(SETTINGS.sourceOf("by-hand")).contains("de mémoire");
    }
}
