package fr.prendresoin.dpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnswerTimeTest {

    private static final LocalDate NOTIFIED = LocalDate.of(2026, 6, 1);
    private static final DpcSettings RULES = DpcSettings.on(NOTIFIED);

    /** Rule 30. */
    @Test
    void an_unfavourable_evaluation_notified_on_1_june_is_answered_until_17_june() {
        assertThat(AnswerTime.lastOfClearDays(NOTIFIED, RULES.answerDays())).isEqualTo(LocalDate.of(2026, 6, 17));
    }

    /** Rule 30, R4021-24: fifteen days, and not clear ones. */
    @Test
    void the_end_of_a_registration_notified_on_1_june_is_answered_until_16_june() {
        assertThat(AnswerTime.lastOfDays(NOTIFIED, RULES.registrationDays())).isEqualTo(LocalDate.of(2026, 6, 16));
    }
}
