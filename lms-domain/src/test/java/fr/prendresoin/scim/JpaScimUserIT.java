package fr.prendresoin.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.automation.AutomationFixtures;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaScimUserIT {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private ScimWorld world;
    private ScimWorld.Hand here;
    private ScimWorld.Hand there;

    @BeforeEach
    void twoDirectories() {
        world = new ScimWorld(database.world(), database.entityManager());
        here = world.hand();
        there = world.hand();
    }

    @Test
    void who_is_created_is_found_by_their_directory_and_by_no_other() {
        ScimUser user = here.create(ScimWorld.named(ScimWorld.draft("Un"), "e-1"));

        assertThat(user.userName()).isEqualTo("un");
        assertThat(user.active()).isTrue();
        assertThat(here.all()).containsExactly(user);
        assertThat(here.get(user.id())).isEqualTo(user);
        assertThat(there.all()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> there.get(user.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> there.replace(user.id(), ScimWorld.draftOf(user)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> there.delete(user.id()));
        assertThat(world.events.of(UserProvisioned.class)).hasSize(1);
    }

    @Test
    void users_are_found_by_name_by_external_id_and_by_both() {
        ScimUser user = here.create(ScimWorld.named(ScimWorld.draft("un"), "E-1"));
        here.create(ScimWorld.draft("deux"));

        assertThat(found(here, Optional.of("UN"), Optional.empty())).containsExactly(user);
        assertThat(found(here, Optional.empty(), Optional.of("E-1"))).containsExactly(user);
        assertThat(found(here, Optional.empty(), Optional.of("e-1"))).isEmpty();
        assertThat(found(here, Optional.of("un"), Optional.of("E-1"))).containsExactly(user);
        assertThat(found(here, Optional.of("deux"), Optional.of("E-1"))).isEmpty();
        assertThat(found(there, Optional.of("un"), Optional.empty())).isEmpty();
        assertThat(found(there, Optional.empty(), Optional.of("E-1"))).isEmpty();
    }

    private List<ScimUser> found(ScimWorld.Hand hand, Optional<String> userName, Optional<String> externalId) {
        return world.queries
                .users(
                        hand.actor,
                        hand.access,
                        new UserSearch(Optional.empty(), userName, externalId),
                        Window.asked(null, null))
                .rows();
    }

    @Test
    void pages_hold_everybody_once_and_say_how_many_there_are() {
        for (int number = 1; number <= 5; number++) {
            here.create(ScimWorld.draft("e" + number));
        }

        Slice<ScimUser> first = page(1, 2);
        Slice<ScimUser> second = page(3, 2);
        Slice<ScimUser> last = page(5, 2);

        assertThat(first.total()).isEqualTo(5);
        assertThat(List.of(first, second, last))
                .extracting(slice -> slice.rows().size())
                .containsExactly(2, 2, 1);
        assertThat(here.all())
                .isEqualTo(List.of(first, second, last).stream()
                        .flatMap(slice -> slice.rows().stream())
                        .toList());
        assertThat(page(1, 0)).isEqualTo(new Slice<>(List.of(), 5));
    }

    private Slice<ScimUser> page(int from, int count) {
        return world.queries.users(here.actor, here.access, UserSearch.everybody(), Window.asked(from, count));
    }

    @Test
    void the_same_user_twice_is_refused_with_the_id_of_the_first() {
        ScimUser user = here.create(ScimWorld.named(ScimWorld.draft("un"), "e-1"));

        assertRefused(
                () -> here.create(ScimWorld.draft("un")),
                ScimRule.USER_EXISTS,
                "userName",
                user.id().value());
        assertRefused(
                () -> here.create(ScimWorld.named(ScimWorld.draft("deux"), "e-1")),
                ScimRule.USER_EXISTS,
                "externalId",
                user.id().value());
        assertRefused(() -> there.create(ScimWorld.draft("un")), ScimRule.USER_NAME_TAKEN);
        assertThat(there.create(ScimWorld.named(ScimWorld.draft("trois"), "e-1")))
                .isNotNull();
    }

    @Test
    void what_a_directory_says_becomes_so_and_the_same_again_changes_nothing() {
        ScimUser user = here.create(ScimWorld.draft("un"));
        UserDraft wanted = new UserDraft("une", "e-1", "Mariée", "Première", null, true, Set.of());

        ScimUser changed = here.replace(user.id(), wanted);
        int announced = world.events.all().size();
        ScimUser again = here.replace(user.id(), wanted);

        assertThat(changed.userName()).isEqualTo("une");
        assertThat(changed.familyName()).isEqualTo("Mariée");
        assertThat(changed.mail()).isNull();
        assertThat(changed.version()).isNotEqualTo(user.version());
        assertThat(again).isEqualTo(changed);
        assertThat(again.version()).isEqualTo(changed.version());
        assertThat(world.events.all()).hasSize(announced);
        assertThat(world.events.of(UserCorrected.class)).singleElement().satisfies(event -> assertThat(
                        event.attributes())
                .containsExactly("emails", "externalId", "name.familyName", "userName"));
    }

    @Test
    void a_version_that_is_gone_changes_nothing() {
        ScimUser user = here.create(ScimWorld.draft("un"));
        here.replace(user.id(), ScimWorld.named(ScimWorld.draftOf(user), "e-1"));

        assertRefused(
                () -> world.users.replace(
                        here.actor,
                        here.access,
                        new ScimUserService.Wanted(user.id(), ScimWorld.draft("deux"), user.version())),
                ScimRule.VERSION_CHANGED);
        assertRefused(
                () -> world.users.delete(here.actor, here.access, user.id(), user.version()), ScimRule.VERSION_CHANGED);
    }

    @Test
    void whoever_is_the_directorys_alone_is_suspended_and_let_in_again() {
        ScimUser user = here.create(ScimWorld.draft("un"));

        ScimUser out = here.replace(user.id(), ScimWorld.active(ScimWorld.draftOf(user), false));
        world.clock.advance(Duration.ofDays(1));
        ScimUser in = here.replace(user.id(), ScimWorld.active(ScimWorld.draftOf(user), true));

        assertThat(out.active()).isFalse();
        assertThat(in).isEqualTo(user);
    }

    @Test
    void what_an_administrator_suspended_no_directory_lets_in_again() {
        ScimUser user = here.create(ScimWorld.draft("un"));
        here.replace(user.id(), ScimWorld.active(ScimWorld.draftOf(user), false));
        here.replace(user.id(), ScimWorld.active(ScimWorld.draftOf(user), true));
        world.clock.advance(Duration.ofDays(1));
        world.persons.suspend(IdentityFixtures.administrator(), user.id(), "Compte compromis");
        database.world().forget();

        assertRefused(
                () -> here.replace(user.id(), ScimWorld.active(ScimWorld.draftOf(user), true)),
                ScimRule.SUSPENDED_BY_HAND);
        assertThat(here.replace(user.id(), ScimWorld.active(ScimWorld.draftOf(user), false))
                        .active())
                .isFalse();
    }

    @Test
    void who_is_deleted_is_gone_suspended_and_may_come_back_to_the_same_directory_only() {
        ScimUser user = here.create(ScimWorld.named(ScimWorld.draft("un"), "e-1"));
        here.delete(user.id());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> here.get(user.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> here.delete(user.id()));
        assertRefused(() -> there.create(ScimWorld.draft("un")), ScimRule.USER_NAME_TAKEN);
        ScimUser back = here.create(ScimWorld.named(ScimWorld.draft("un"), "e-1"));
        assertThat(back.id()).isEqualTo(user.id());
        assertThat(back.active()).isTrue();
    }

    @Test
    void a_token_that_reads_writes_nothing_and_people_have_no_token() {
        Actor machine = here.actor;

        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> world.users.create(
                        machine, AutomationFixtures.readingIn(here.access.unit()), ScimWorld.draft("un")));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(
                        () -> world.users.create(IdentityFixtures.administrator(), here.access, ScimWorld.draft("un")));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> world.queries.user(
                        IdentityFixtures.managerOf(here.faculty()), here.access, new PersonId(here.faculty())));
    }

    private static void assertRefused(ThrowingCallable act, Rule rule, Object... arguments) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).satisfies(refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.arguments()).containsExactly(arguments);
        });
    }
}
