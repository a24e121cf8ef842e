package fr.prendresoin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import org.junit.jupiter.api.Test;

class ExternalSignInServiceTest {

    private static final Actor PLATFORM = Actor.system("test");

    private final ExternalPeople world = new ExternalPeople(HandClock.at("2026-11-22T09:00:00Z"));
    private final PersonId person = world.somebody();

    @Test
    void who_has_no_account_gets_one_that_no_password_opens() {
        SignInToken token = world.signIns().open(PLATFORM, person).orElseThrow().token();

        assertThat(world.behind(token)).contains(person);
        assertThat(world.accounts()).singleElement().satisfies(account -> {
            assertThat(Passwords.matches("", account.passwordHash())).isFalse();
            assertThat(Passwords.matches(Passwords.none(), account.passwordHash()))
                    .isFalse();
        });
    }

    @Test
    void each_sign_in_is_a_new_session_of_the_same_account() {
        SignInToken first = world.signIns().open(PLATFORM, person).orElseThrow().token();
        SignInToken second =
                world.signIns().open(PLATFORM, person).orElseThrow().token();

        assertThat(second).isNotEqualTo(first);
        assertThat(world.accounts()).hasSize(1);
        assertThat(world.sessions()).isEqualTo(2);
    }

    @Test
    void a_suspended_account_is_closed_at_this_door_too() {
        world.signIns().open(PLATFORM, person);
        world.suspend(person);

        assertThat(world.signIns().open(PLATFORM, person)).isEmpty();
        assertThat(world.sessions()).isEqualTo(1);
    }

    @Test
    void who_protects_their_account_with_a_code_is_asked_for_it() {
        world.protects(person);

        SignInStep step = world.signIns().open(PLATFORM, person).orElseThrow();

        assertThat(step.codeAwaited()).isTrue();
        assertThat(world.behind(step.token())).isEmpty();
        assertThat(world.sessions()).isZero();
        assertThat(world.awaited()).isEqualTo(1);
    }

    @Test
    void a_suspended_account_is_not_even_asked_for_its_code() {
        world.signIns().open(PLATFORM, person);
        world.protects(person);
        world.suspend(person);

        assertThat(world.signIns().open(PLATFORM, person)).isEmpty();
        assertThat(world.awaited()).isZero();
    }

    @Test
    void nobody_opens_a_session_for_somebody_else() {
        Actor learner = IdentityFixtures.anyLearner();

        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> world.signIns().open(learner, person));
        assertThat(world.sessions()).isZero();
    }
}
