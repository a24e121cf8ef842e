package fr.prendresoin.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    @Test
    void with_one_third_more_a_test_of_30_minutes_lasts_40() {
        assertThat(new Allowance(1, 0, 0).extended(Duration.ofMinutes(30))).isEqualTo(Duration.ofMinutes(40));
        assertThat(new Allowance(2, 0, 0).extended(Duration.ofMinutes(30))).isEqualTo(Duration.ofMinutes(50));
        assertThat(Allowance.NONE.extended(Duration.ofMinutes(30))).isEqualTo(Duration.ofMinutes(30));
    }

    @Property
    void nobody_ever_has_less_time_than_everybody_has(
            @ForAll @IntRange(min = 1, max = 240) int minutes, @ForAll @IntRange(max = 3) int thirds) {
        Duration limit = Duration.ofMinutes(minutes);

        assertThat(new Allowance(thirds, 0, 0).extended(limit).toMillis() * 3)
                .isEqualTo(limit.toMillis() * (3 + thirds));
    }

    @Test
    void what_gives_nothing_or_too_much_or_half_a_pause_is_refused() {
        assertThat(rule(Allowance.NONE)).isEqualTo(AccommodationRule.NOTHING_GIVEN);
        assertThat(rule(new Allowance(4, 0, 0))).isEqualTo(AccommodationRule.OUT_OF_BOUNDS);
        assertThat(rule(new Allowance(-1, 1, 5))).isEqualTo(AccommodationRule.OUT_OF_BOUNDS);
        assertThat(rule(new Allowance(1, 6, 5))).isEqualTo(AccommodationRule.OUT_OF_BOUNDS);
        assertThat(rule(new Allowance(1, 1, 31))).isEqualTo(AccommodationRule.OUT_OF_BOUNDS);
        assertThat(rule(new Allowance(1, 2, 0))).isEqualTo(AccommodationRule.PAUSE_HALF_SAID);
        assertThat(rule(new Allowance(1, 0, 5))).isEqualTo(AccommodationRule.PAUSE_HALF_SAID);
        new Allowance(0, 1, 5).check();
        new Allowance(1, 0, 0).check();
    }

    private static Object rule(Allowance given) {
        return catchThrowableOfType(RuleViolation.class, given::check).rule();
    }
}
