package fr.prendresoin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import fr.prendresoin.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTimeTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    private static SignedIn person(Duration since, Duration idle) {
        Actor actor = Actor.of(new PersonId(Ids.next()), "Claire Martin", List.of());
        return new SignedIn(actor, "Claire", "Martin", NOW.minus(idle), NOW.minus(since));
    }

    @Test
    void a_session_ends_half_an_hour_after_it_was_last_used() {
        SignedIn person = person(Duration.ofHours(1), Duration.ofMinutes(26));

        assertThat(SessionTime.of(person, NOW)).isEqualTo(new SessionTime(240, 11 * 3600));
        assertThat(SessionTime.fresh(person, NOW)).isEqualTo(new SessionTime(1800, 11 * 3600));
    }

    @Test
    void whatever_is_done_it_ends_after_twelve_hours() {
        SignedIn person = person(Duration.ofMinutes(12 * 60 - 3), Duration.ofMinutes(1));

        assertThat(SessionTime.fresh(person, NOW)).isEqualTo(new SessionTime(180, 180));
    }

    @Test
    void what_is_over_has_nothing_left() {
        assertThat(SessionTime.of(person(Duration.ofHours(13), Duration.ofHours(1)), NOW))
                .isEqualTo(new SessionTime(0, 0));
    }
}
