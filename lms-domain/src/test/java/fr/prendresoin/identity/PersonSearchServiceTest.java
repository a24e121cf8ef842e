package fr.prendresoin.identity;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonSearchServiceTest {

    private final AccountWorld world = new AccountWorld();
    private final PersonSearchService service = new PersonSearchService(world.identities, world.clock);
    private final Actor manager = IdentityFixtures.anyLearner();
    private final PersonId person = world.invited(new Login("claire.exemple"));

    @ParameterizedTest
    @ValueSource(strings = {"claire.exemple", " Claire.Exemple ", "claire@exemple.fr", "CLAIRE@exemple.fr"})
    void somebody_is_found_by_their_exact_login_or_mail(String typed) {
        world.reachAt(person, "claire@exemple.fr");

        assertThat(find(typed)).isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "claire", "claire.exempl", "claire.exemple2", "%", "claire@exemple", "nobody@exemple.fr"
            })
    void nothing_near_is_found(String typed) {
        world.reachAt(person, "claire@exemple.fr");

        assertRefused(() -> find(typed), IdentityRule.PERSON_UNKNOWN);
    }

    @Test
    void who_is_suspended_who_shares_a_mail_and_whom_one_may_not_know_are_nobody() {
        world.reachAt(person, "service@exemple.fr");
        world.reachAt(world.invited(new Login("autre")), "service@exemple.fr");
        PersonId suspended = world.invited(new Login("suspendue"));
        world.suspend(suspended);

        assertRefused(() -> find("service@exemple.fr"), IdentityRule.PERSON_UNKNOWN);
        assertRefused(() -> find("suspendue"), IdentityRule.PERSON_UNKNOWN);
        assertRefused(
                () -> service.find(manager, "claire.exemple", found -> !found.equals(person)),
                IdentityRule.PERSON_UNKNOWN);
    }

    @Test
    void after_five_misses_even_a_right_login_has_to_wait_and_a_day_forgets_them() {
        for (int miss = 0; miss < 5; miss++) {
            assertRefused(() -> find("personne"), IdentityRule.PERSON_UNKNOWN);
        }

        assertWaits(() -> find("claire.exemple"));
        world.clock.advance(Duration.ofHours(25));
        assertThat(find("claire.exemple")).isEqualTo(person);
    }

    @Test
    void a_hundred_tries_learn_of_nearly_nobody_and_slow_down_only_who_tries() {
        long heard = 0;
        for (int guess = 0; guess < 100; guess++) {
            world.clock.advance(Duration.ofSeconds(1));
            heard += answered("personne" + guess) ? 1 : 0;
        }

        assertThat(heard).isLessThan(15);
        assertThat(service.find(IdentityFixtures.anyLearner(), "claire.exemple", found -> true))
                .isEqualTo(person);
    }

    private boolean answered(String typed) {
        try {
            find(typed);
            return true;
        } catch (RuleViolation refusal) {
            return refusal.rule() == IdentityRule.PERSON_UNKNOWN;
        }
    }

    private PersonId find(String typed) {
        return service.find(manager, typed, found -> true);
    }

    private static void assertWaits(ThrowingCallable search) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(search)
                .extracting(RuleViolation::rule)
                .isEqualTo(IdentityRule.TOO_MANY_UNKNOWN);
    }
}
