package fr.prendresoin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final SignInThrottle throttle = new SignInThrottle(new Login("claire"));

    @Test
    void four_failures_cost_no_wait() {
        assertThat(waitsAfter(4)).containsOnly(Duration.ZERO);
    }

    @Test
    void the_wait_grows_with_each_failure_and_never_exceeds_a_minute() {
        List<Duration> waits = waitsAfter(60).subList(4, 60);

        assertThat(waits).isSorted().startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(waits).endsWith(Duration.ofMinutes(1));
        assertThat(waits).allMatch(wait -> wait.compareTo(Duration.ofMinutes(1)) <= 0);
    }

    @Test
    void the_wait_shortens_as_time_passes_and_ends() {
        waitsAfter(8);

        assertThat(throttle.waitAt(NOW.plusSeconds(3), Patience.PASSWORD)).isEqualTo(Duration.ofSeconds(5));
        assertThat(throttle.waitAt(NOW.plusSeconds(8), Patience.PASSWORD)).isEqualTo(Duration.ZERO);
        assertThat(throttle.waitAt(NOW.plusSeconds(500), Patience.PASSWORD)).isEqualTo(Duration.ZERO);
    }

    @Test
    void a_quarter_of_an_hour_without_failure_forgets_the_earlier_ones() {
        waitsAfter(12);
        Instant later = NOW.plus(Duration.ofMinutes(16));
        throttle.failed(later, Patience.PASSWORD);

        assertThat(throttle.waitAt(later, Patience.PASSWORD)).isEqualTo(Duration.ZERO);
    }

    @Test
    void the_same_login_written_otherwise_has_the_same_key() {
        assertThat(SignInThrottle.keyOf(new Login(" CLAIRE ")))
                .isEqualTo(SignInThrottle.keyOf(new Login("claire")))
                .isNotEqualTo(SignInThrottle.keyOf(new Login("clair")));
    }

    private List<Duration> waitsAfter(int failures) {
        List<Duration> waits = new ArrayList<>();
        for (int failure = 0; failure < failures; failure++) {
            throttle.failed(NOW, Patience.PASSWORD);
            waits.add(throttle.waitAt(NOW, Patience.PASSWORD));
        }
        return waits;
    }
}
