package fr.prendresoin.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Secret;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CalendarFeedServiceIT {

    private static final Actor PLATFORM = Actor.system("test");

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-11-30T09:00:00Z");
    private CalendarFeedService service;
    private Actor claire;
    private Actor other;

    @BeforeEach
    void somebody() {
        service = new CalendarFeedService(
                new JpaCalendarFeedRepository(database.entityManager()), new GivenDeadlines(), clock);
        claire = actor(database.world().person());
        other = actor(database.world().person());
    }

    @Test
    void the_address_is_drawn_once_and_opens_the_deadlines_of_its_holder() {
        service.make(claire);
        Secret secret = service.drawSecret(claire).orElseThrow();

        assertThat(service.drawSecret(claire)).isEmpty();
        assertThat(service.open(PLATFORM, secret))
                .extracting(CalendarEntry::course)
                .containsExactly(claire.person().value().toString());
        assertThat(service.own(claire).orElseThrow().drawn()).isTrue();
        assertThat(service.own(other)).isEmpty();
    }

    @Test
    void the_secret_is_longer_than_anybody_guesses_and_is_not_kept() {
        service.make(claire);
        Secret secret = service.drawSecret(claire).orElseThrow();

        assertThat(secret.reveal()).matches("[A-Za-z0-9_-]{43}");
        assertThat(secret).hasToString("Secret");
        assertThat(database.entityManager()
                        .createNativeQuery("select secret_hash from calendar_feed")
                        .getResultList())
                .containsExactly(secret.hash())
                .doesNotContain(secret.reveal());
    }

    @Test
    void a_revoked_address_leads_nowhere() {
        service.make(claire);
        Secret secret = service.drawSecret(claire).orElseThrow();

        assertThat(service.revoke(other)).isFalse();
        assertThat(service.revoke(claire)).isTrue();
        database.entityManager().clear();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.open(PLATFORM, secret));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.open(PLATFORM, new Secret("")));
        assertThat(service.revoke(claire)).isFalse();
    }

    @Test
    void a_new_address_takes_the_place_of_the_former_one() {
        service.make(claire);
        Secret former = service.drawSecret(claire).orElseThrow();
        service.make(claire);
        Secret now = service.drawSecret(claire).orElseThrow();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.open(PLATFORM, former));
        assertThat(service.open(PLATFORM, now)).hasSize(1);
    }

    @Test
    void who_looks_after_ten_minutes_makes_another_one() {
        service.make(claire);
        clock.advance(Duration.ofMinutes(10));

        assertThat(service.drawSecret(claire)).isEmpty();
    }

    @Test
    void nobody_opens_a_calendar_by_a_service_that_is_not_the_platform() {
        service.make(claire);
        Secret secret = service.drawSecret(claire).orElseThrow();

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.open(other, secret));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.make(Actor.anonymous()));
    }

    private static Actor actor(PersonId person) {
        return Actor.of(person, "Claire", List.of());
    }
}
