package fr.prendresoin.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.HandClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProviderRequestServiceTest {

    private static final Actor VISITOR = Actor.anonymous();
    private static final String HASH = "a".repeat(64);

    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final ProviderRequestService requests =
            new ProviderRequestService(new InMemoryProviderRequestRepository(), clock);

    @Test
    void a_browser_comes_back_to_where_it_was_going_once() {
        requests.begin(VISITOR, HASH, "psc", "/formations");

        assertThat(requests.end(VISITOR, HASH, "psc")).contains("/formations");
        assertThat(requests.end(VISITOR, HASH, "psc")).isEmpty();
    }

    @Test
    void ten_minutes_are_too_long() {
        requests.begin(VISITOR, HASH, "psc", "");
        clock.advance(Duration.ofMinutes(10));

        assertThat(requests.end(VISITOR, HASH, "psc")).isEmpty();
    }

    @Test
    void a_second_less_is_not() {
        requests.begin(VISITOR, HASH, "psc", "");
        clock.advance(Duration.ofMinutes(10).minusSeconds(1));

        assertThat(requests.end(VISITOR, HASH, "psc")).contains("");
    }

    @Test
    void the_answer_of_another_provider_ends_the_trip() {
        requests.begin(VISITOR, HASH, "psc", "");

        assertThat(requests.end(VISITOR, HASH, "university")).isEmpty();
        assertThat(requests.end(VISITOR, HASH, "psc")).isEmpty();
    }

    @Test
    void an_endless_address_is_not_gone_back_to() {
        requests.begin(VISITOR, HASH, "psc", "/" + "a".repeat(500));

        assertThat(requests.end(VISITOR, HASH, "psc")).contains("");
    }
}
