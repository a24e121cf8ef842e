package fr.prendresoin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Property
    void a_wait_never_shrinks_with_one_more_failure(
            @ForAll Patience patience, @ForAll @IntRange(min = 0, max = 1_000) int failures) {
        assertThat(patience.after(failures + 1)).isGreaterThanOrEqualTo(patience.after(failures));
    }

    @Test
    void nobody_can_lock_another_person_out_for_more_than_a_minute() {
        assertThat(Patience.PASSWORD.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_day_of_guessing_tries_about_a_hundred_codes() {
        Duration spent = Duration.ZERO;
        int guesses = 0;
        while (spent.compareTo(Duration.ofDays(1)) < 0) {
            spent = spent.plus(Patience.CODE.after(++guesses));
        }

        assertThat(guesses).isBetween(50, 120);
    }
}
