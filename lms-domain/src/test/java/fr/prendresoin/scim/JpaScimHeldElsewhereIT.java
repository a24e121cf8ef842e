package fr.prendresoin.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whom a directory shares with others, or may not touch. */
class JpaScimHeldElsewhereIT {

    private static final String INE = "123456789AA";

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
    void whoever_is_also_held_elsewhere_leaves_this_directory_and_keeps_their_account() {
        here.create(ScimWorld.draft("un", INE));
        ScimUser both = there.create(ScimWorld.draft("un", INE));

        ScimUser gone = there.replace(both.id(), ScimWorld.active(ScimWorld.draftOf(both), false));

        assertThat(gone.active()).isFalse();
        assertThat(there.all()).isEmpty();
        assertThat(here.get(both.id()).active()).isTrue();
    }

    @Test
    void a_number_and_the_name_bring_somebody_known_elsewhere_and_show_neither_mail_nor_login() {
        ScimUser one = here.create(ScimWorld.draft("un", INE));

        ScimUser other = there.create(new UserDraft(
                "autre",
                "e-9",
                "EXEMPLE",
                "premiere",
                "autre@exemple.invalid",
                true,
                ScimWorld.draft("x", INE).identifiers()));

        assertThat(other.id()).isEqualTo(one.id());
        assertThat(other.userName()).isEqualTo("autre");
        assertThat(other.mail()).isNull();
        assertThat(found(there, Optional.of("autre"), Optional.empty())).containsExactly(other);
        assertThat(found(there, Optional.of("un"), Optional.empty())).isEmpty();
        assertThat(here.get(one.id()).userName()).isEqualTo("un");
        assertThat(here.get(one.id()).mail()).as("held by both now").isNull();
        assertThat(there.replace(other.id(), ScimWorld.draftOf(other))).isEqualTo(other);
    }

    @Test
    void a_number_under_another_name_brings_nobody_and_says_nothing() {
        here.create(ScimWorld.draft("un", INE));
        UserDraft guess = new UserDraft(
                "deux",
                null,
                "Autre",
                "Nom",
                null,
                null,
                ScimWorld.draft("x", INE).identifiers());

        assertRefused(() -> there.create(guess), ScimRule.IDENTIFIER_TAKEN);
        assertThat(there.all()).isEmpty();
    }

    @Test
    void names_mail_and_login_of_whoever_is_held_elsewhere_are_not_this_directorys_to_change() {
        here.create(ScimWorld.draft("un", INE));
        ScimUser both = there.create(ScimWorld.draft("un", INE));

        assertRefused(
                () -> there.replace(
                        both.id(),
                        new UserDraft("un", null, "Exemple", "Première", "a@exemple.invalid", null, Set.of())),
                ScimRule.HELD_ELSEWHERE,
                "emails");
        assertRefused(
                () -> there.replace(
                        both.id(), new UserDraft("deux", null, "Exemple", "Première", null, null, Set.of())),
                ScimRule.HELD_ELSEWHERE,
                "userName");
    }

    @Test
    void a_manager_can_be_let_go_and_not_be_taken_over_by_a_mail() {
        ScimUser user = here.create(ScimWorld.draft("un"));
        world.role(user.id(), Role.FACULTY_MANAGER, here.faculty());

        assertRefused(
                () -> here.replace(
                        user.id(),
                        new UserDraft("un", null, "Exemple", "Première", "a@exemple.invalid", null, Set.of())),
                ScimRule.HELD_ELSEWHERE,
                "emails");
        assertThat(here.replace(user.id(), ScimWorld.active(ScimWorld.draftOf(here.get(user.id())), false))
                        .active())
                .isFalse();
    }

    @Test
    void who_sees_the_nation_or_administers_is_nobody_to_a_directory() {
        for (Role role : List.of(Role.DOYENS, Role.ADMINISTRATOR, Role.DPC_ORGANISER)) {
            ScimUser user = here.create(ScimWorld.draft("r" + role, number(role)));
            world.role(user.id(), role, null);

            assertThat(here.all()).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> here.delete(user.id()));
            assertRefused(() -> here.create(ScimWorld.draft("x" + role, number(role))), ScimRule.IDENTIFIER_TAKEN);
        }
    }

    private static String number(Role role) {
        return "12345678" + role.ordinal() + "AA";
    }

    @Test
    void a_student_who_moves_is_let_in_by_the_next_directory() {
        ScimUser user = here.create(ScimWorld.draft("un", INE));
        here.delete(user.id());

        ScimUser moved = there.create(ScimWorld.draft("un2", INE));

        assertThat(moved.id()).isEqualTo(user.id());
        assertThat(moved.active()).isTrue();
        assertThat(moved.userName()).isEqualTo("un2");
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

    private static void assertRefused(ThrowingCallable act, Rule rule, Object... arguments) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).satisfies(refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.arguments()).containsExactly(arguments);
        });
    }
}
