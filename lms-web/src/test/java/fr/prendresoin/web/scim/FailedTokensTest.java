package fr.prendresoin.web.scim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Secret;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailedTokensTest {

    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final FailedTokens failed = new FailedTokens(clock);
    private final Secret wrong = new Secret("ps_wrong");

    @Test
    void a_program_that_goes_on_with_a_wrong_token_waits_a_minute_and_nobody_else_does() {
        for (int times = 0; times < 10; times++) {
            assertThat(failed.mustWait(wrong)).isFalse();
            failed.failed(wrong);
        }

        assertThat(failed.mustWait(wrong)).isTrue();
        assertThat(failed.mustWait(new Secret("ps_other"))).isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThat(failed.mustWait(wrong)).isFalse();
    }
}
