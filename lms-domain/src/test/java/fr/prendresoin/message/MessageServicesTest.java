package fr.prendresoin.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageServicesTest {

    private static final Actor PLATFORM = Actor.system("test");

    private final HandClock clock = HandClock.at("2026-11-30T09:00:00Z");
    private final MessageWorld world = new MessageWorld(clock);
    private final NoticeQueries queries = new NoticeQueries(world.told);
    private final Actor claire = Actor.of(new PersonId(Ids.next()), "Claire", List.of());
    private final Actor other = Actor.of(new PersonId(Ids.next()), "Autre", List.of());

    @Test
    void a_choice_holds_at_once_and_can_be_taken_back() {
        world.preferences.choose(claire, Map.of(MessageKind.REMINDER, Set.of(Channel.PLATFORM)));
        Preferences refused = world.preferences.own(claire);
        assertThat(refused.wants(MessageKind.REMINDER, Channel.MAIL)).isFalse();
        assertThat(refused.wants(MessageKind.REMINDER, Channel.PLATFORM)).isTrue();
        assertThat(refused.wants(MessageKind.SUCCESS, Channel.MAIL)).isFalse();

        world.preferences.choose(claire, Map.of(MessageKind.REMINDER, Set.of(Channel.MAIL)));
        assertThat(world.preferences.own(claire).wants(MessageKind.REMINDER, Channel.MAIL))
                .isTrue();
        assertThat(world.preferences.own(other).wants(MessageKind.SUCCESS, Channel.MAIL))
                .isTrue();
    }

    @Test
    void the_security_of_the_account_cannot_be_switched_off() {
        world.preferences.choose(claire, Map.of());

        assertThat(world.preferences.own(claire).wants(MessageKind.SECURITY, Channel.MAIL))
                .isTrue();
        assertThat(world.preferences.own(claire).wants(MessageKind.SECURITY, Channel.PLATFORM))
                .isTrue();
    }

    @Test
    void the_platform_asks_for_many_people_at_once_and_nobody_else_may() {
        world.preferences.choose(claire, Map.of());

        Map<PersonId, Preferences> both = world.preferences.of(PLATFORM, List.of(claire.person(), other.person()));

        assertThat(both.get(claire.person()).wants(MessageKind.SUCCESS, Channel.MAIL))
                .isFalse();
        assertThat(both.get(other.person()).wants(MessageKind.SUCCESS, Channel.MAIL))
                .isTrue();
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> world.preferences.of(claire, List.of(other.person())));
    }

    @Test
    void opening_a_notice_reads_it_and_says_where_it_leads() {
        tell(claire, "a");
        tell(claire, "b");
        long newest = queries.latest(claire, null).get(0).id();

        assertThat(world.notices.open(claire, newest)).isEqualTo("/accueil");
        assertThat(queries.unread(claire)).isEqualTo(1);
        assertThat(world.notices.readAll(claire)).isEqualTo(1);
        assertThat(queries.unread(claire)).isZero();
    }

    @Test
    void the_notice_of_somebody_else_does_not_exist() {
        tell(claire, "a");
        long hers = queries.latest(claire, null).get(0).id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> world.notices.open(other, hers));
        assertThat(queries.unread(claire)).isEqualTo(1);
    }

    @Test
    void only_the_platform_tells_and_what_it_told_is_forgotten_after_a_year() {
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> tell(claire, claire, "a"));
        tell(claire, "a");
        clock.advance(Duration.ofDays(366));

        assertThat(world.notices.forgetOld(PLATFORM)).isEqualTo(1);
    }

    private void tell(Actor whom, String cause) {
        tell(PLATFORM, whom, cause);
    }

    private void tell(Actor who, Actor whom, String cause) {
        world.notices.tell(
                who,
                whom.person(),
                MessageKind.ANSWER,
                new NewNotice(NoticeSubject.NAME_CORRECTED, "", null, "/accueil", cause));
    }
}
