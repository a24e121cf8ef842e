package fr.prendresoin.identity;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.shared.HandClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SecondStepTest {

    private static final Login CLAIRE = new Login("claire.martin");
    private static final String PASSWORD = "un long mot de passe";
    private static final String CODE = "123456";

    private final InMemoryIdentityRepository identities = new InMemoryIdentityRepository();
    private final InMemoryAccountRepository accounts = new InMemoryAccountRepository(identities);
    private final FakeSecondStep secondStep = new FakeSecondStep();
    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final SignInService service = new SignInService(
            identities, new SignInRecordService(identities, accounts, secondStep, clock), secondStep, clock);
    private final Account account = new Account(IdentityFixtures.anyPerson(), CLAIRE, Passwords.hash(PASSWORD));

    SecondStepTest() {
        identities.add(account);
        secondStep.codes.put(account.personId(), CODE);
    }

    @Test
    void the_right_password_alone_opens_no_session() {
        SignInStep step = passwordGiven();

        assertThat(step.codeAwaited()).isTrue();
        assertThat(identities.sessions).isEmpty();
    }

    @Test
    void the_code_opens_the_session_under_another_token() {
        SignInStep step = passwordGiven();

        SignInToken token = confirm(step, CODE);

        assertThat(token).isNotEqualTo(step.token());
        assertThat(identities.sessionsOf(token)).hasSize(1);
        assertThat(identities.sessionsOf(step.token())).isEmpty();
    }

    @Test
    void a_step_opens_one_session_and_no_second_one() {
        SignInStep step = passwordGiven();
        confirm(step, CODE);
        secondStep.codes.put(account.personId(), "654321");

        assertRefused(() -> confirm(step, "654321"), IdentityRule.SECOND_STEP_EXPIRED);
    }

    @Test
    void after_five_minutes_the_password_must_be_typed_again() {
        SignInStep step = passwordGiven();
        clock.advance(Duration.ofMinutes(5));

        assertRefused(() -> confirm(step, CODE), IdentityRule.SECOND_STEP_EXPIRED);
    }

    @Test
    void an_account_suspended_between_the_steps_gets_no_session() {
        SignInStep step = passwordGiven();
        account.suspend(clock.instant());

        assertRefused(() -> confirm(step, CODE), IdentityRule.SECOND_STEP_EXPIRED);
        assertThat(identities.sessions).isEmpty();
    }

    @Test
    void a_planted_step_is_worth_nothing() {
        assertRefused(
                () -> service.confirm(Actor.anonymous(), new SignInToken("planted"), CODE),
                IdentityRule.SECOND_STEP_EXPIRED);
    }

    @Test
    void codes_cannot_be_guessed_for_long_even_by_who_types_the_password_again_and_again() {
        for (int guess = 0; guess < 5; guess++) {
            SignInStep step = passwordGiven();
            assertRefused(() -> confirm(step, "000000"), IdentityRule.CODE_WRONG);
        }
        SignInStep again = passwordGiven();

        assertRefused(() -> confirm(again, CODE), IdentityRule.TOO_MANY_FAILURES, 2L);
    }

    private SignInStep passwordGiven() {
        return service.signIn(Actor.anonymous(), CLAIRE, PASSWORD);
    }

    private SignInToken confirm(SignInStep step, String code) {
        return service.confirm(Actor.anonymous(), step.token(), code);
    }
}
