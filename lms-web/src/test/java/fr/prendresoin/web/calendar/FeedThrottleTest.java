package fr.prendresoin.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Secret;
import org.junit.jupiter.api.Test;

class FeedThrottleTest {

    private final HandClock clock = HandClock.at("2026-11-30T09:00:00Z");
    private final FeedThrottle throttle = new FeedThrottle(clock);

    @Test
    void one_address_is_answered_thirty_times_in_ten_minutes_and_others_are_not_held_up() {
        Secret eager = new Secret("eager");
        for (int time = 0; time < 30; time++) {
            assertThat(throttle.mustWait(eager)).isFalse();
        }

        assertThat(throttle.mustWait(eager)).isTrue();
        assertThat(throttle.mustWait(new Secret("other"))).isFalse();

        clock.advance(FeedThrottle.WINDOW);
        assertThat(throttle.mustWait(eager)).isFalse();
    }
}
