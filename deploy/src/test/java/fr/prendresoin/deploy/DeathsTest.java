package fr.prendresoin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DeathsTest {

    private final HandMovedClock clock = new HandMovedClock();
    private final Deaths deaths = new Deaths(clock);

    @Test
    void a_process_that_dies_again_and_again_is_given_up() {
        for (int death = 1; death <= 5; death++) {
            assertThat(deaths.tooMany()).isFalse();
        }

        assertThat(deaths.tooMany()).isTrue();
    }

    @Test
    void one_that_dies_now_and_then_is_not() {
        for (int death = 1; death <= 20; death++) {
            assertThat(deaths.tooMany()).isFalse();
            clock.now = clock.now.plus(Duration.ofMinutes(1));
        }
    }

    private static final class HandMovedClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
