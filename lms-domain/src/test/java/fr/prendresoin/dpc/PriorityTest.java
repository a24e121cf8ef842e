package fr.prendresoin.dpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PriorityTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 15);

    /** Rule 24. */
    @Test
    void an_orientation_prolonged_until_2026_qualifies_an_action_of_november_and_not_one_of_january_after() {
        ActionDetails action = DpcFixtures.action(DpcFixtures.sheet(), DpcFixtures.AUTHOR);

        assertThat(action.priorityAt(NOVEMBER)).isTrue();
        assertThat(action.priorityAt(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(action.priorityAt(LocalDate.of(2027, 1, 15))).isFalse();
        assertThat(action.priorityAt(LocalDate.of(2022, 12, 31))).isFalse();
    }

    /** Rule 23. */
    @Test
    void a_priority_action_only_counts_as_one_if_its_body_is_registered_at_the_date_of_the_session() {
        Span ended = new Span(DpcFixtures.REGISTERED, NOVEMBER.minusDays(1));
        ActionDetails action = DpcFixtures.registered(DpcFixtures.sheet(), ended, DpcFixtures.AUTHOR);

        assertThat(action.bodyRegisteredAt(NOVEMBER.minusDays(1))).isTrue();
        assertThat(action.priorityAt(NOVEMBER.minusDays(1))).isTrue();
        assertThat(action.bodyRegisteredAt(NOVEMBER)).isFalse();
        assertThat(action.priorityAt(NOVEMBER)).isFalse();
        assertThat(action.priorityAt(DpcFixtures.REGISTERED.minusDays(1))).isFalse();
    }

    @Test
    void an_action_that_claims_no_orientation_is_never_a_priority_one() {
        ActionSheet sheet = DpcFixtures.sheet(DpcFixtures.TEXTS, Set.of(), true);

        assertThat(DpcFixtures.action(sheet, DpcFixtures.AUTHOR).priorityAt(NOVEMBER))
                .isFalse();
    }
}
