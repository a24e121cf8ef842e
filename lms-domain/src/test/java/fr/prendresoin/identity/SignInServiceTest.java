package fr.prendresoin.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInServiceTest {

    private static final Login CLAIRE = new Login("claire.martin");
    private static final String PASSWORD = "un long mot de passe";
    /** One pass over eight kilobytes: quick, and no longer what we want, as a hash of an earlier year would be. */
    private static final String EARLIER_HASH = new Argon2(8, 1, 1, 32).hash(PASSWORD.getBytes(UTF_8), new byte[16]);

    private final InMemoryIdentityRepository identities = new InMemoryIdentityRepository();
    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final InMemoryAccountRepository accounts = new InMemoryAccountRepository(identities);
    private final FakeSecondStep secondStep = new FakeSecondStep();
    private final SignInService service = new SignInService(
            identities, new SignInRecordService(identities, accounts, secondStep, clock), secondStep, clock);
    private final Account account = new Account(IdentityFixtures.anyPerson(), CLAIRE, EARLIER_HASH);

    SignInServiceTest() {
        identities.add(account);
    }

    @Test
    void the_right_password_opens_a_session() {
        SignInToken token = signIn(CLAIRE, PASSWORD);

        assertThat(identities.sessionsOf(token)).singleElement().matches(InMemoryIdentityRepository::open);
    }

    @Test
    void a_login_is_recognised_in_capitals_and_with_blanks_around_it() {
        SignInToken token = signIn(new Login("  Claire.MARTIN "), PASSWORD);

        assertThat(identities.sessionsOf(token)).hasSize(1);
    }

    @Test
    void a_wrong_login_a_wrong_password_and_a_suspended_account_get_one_answer() {
        RuleViolation wrongLogin = refusal(new Login("nobody"), PASSWORD);
        RuleViolation wrongPassword = refusal(CLAIRE, "un autre mot de passe");
        account.suspend(clock.instant());
        RuleViolation suspended = refusal(CLAIRE, PASSWORD);

        assertThat(new RuleViolation[] {wrongLogin, wrongPassword, suspended})
                .allMatch(answer -> answer.rule() == IdentityRule.UNKNOWN_CREDENTIALS)
                .allMatch(answer -> answer.arguments().isEmpty());
        assertThat(identities.sessions).isEmpty();
    }

    @Test
    void after_five_failures_even_the_right_password_must_wait() {
        fail(CLAIRE, 5);

        RuleViolation refusal = refusal(CLAIRE, PASSWORD);

        assertThat(refusal.rule()).isEqualTo(IdentityRule.TOO_MANY_FAILURES);
        assertThat(refusal.arguments()).containsExactly(2L);
    }

    @Test
    void whoever_waited_may_try_again() {
        fail(CLAIRE, 5);
        clock.advance(Duration.ofSeconds(2));

        SignInToken token = signIn(CLAIRE, PASSWORD);

        assertThat(identities.sessionsOf(token)).hasSize(1);
    }

    @Test
    void the_failures_of_one_login_slow_no_other_login() {
        Login other = new Login("claire.martinez");
        identities.add(new Account(IdentityFixtures.anyPerson(), other, EARLIER_HASH));
        fail(other, 5);

        SignInToken token = signIn(CLAIRE, PASSWORD);

        assertThat(identities.sessionsOf(token)).hasSize(1);
    }

    @Test
    void success_forgets_the_failures() {
        fail(CLAIRE, 4);
        signIn(CLAIRE, PASSWORD);
        fail(CLAIRE, 1);

        assertThat(signIn(CLAIRE, PASSWORD)).isNotNull();
    }

    @Test
    void neither_the_login_nor_a_password_typed_in_its_place_is_kept_with_the_failures() {
        fail(new Login(PASSWORD), 1);

        assertThat(Columns.read(identities.throttles.get(0), "loginHash"))
                .asString()
                .hasSize(64)
                .doesNotContain("mot de passe");
    }

    @Test
    void each_sign_in_has_a_new_token() {
        assertThat(IntStream.range(0, 2).mapToObj(time -> signIn(CLAIRE, PASSWORD)))
                .doesNotHaveDuplicates()
                .allMatch(token -> token.value().length() == 43);
    }

    @Test
    void the_session_holds_the_hash_of_the_token_and_never_the_token() {
        SignInToken token = signIn(CLAIRE, PASSWORD);

        assertThat(identities.sessions).hasSize(1);
        assertThat(Columns.read(identities.sessions.get(0), "tokenHash"))
                .isEqualTo(token.hash())
                .isNotEqualTo(token.value());
    }

    @Test
    void a_hash_of_an_earlier_cost_is_renewed_at_sign_in() {
        signIn(CLAIRE, PASSWORD);

        assertThat(account.passwordHash()).isNotEqualTo(EARLIER_HASH).startsWith("$argon2id$");
        assertThat(Passwords.matches(PASSWORD, account.passwordHash())).isTrue();
        assertThat(Passwords.outdated(account.passwordHash())).isFalse();
    }

    @Test
    void a_hash_of_the_wanted_cost_stays() {
        signIn(CLAIRE, PASSWORD);
        String renewed = account.passwordHash();
        signIn(CLAIRE, PASSWORD);

        assertThat(account.passwordHash()).isEqualTo(renewed);
    }

    @Test
    void signing_out_ends_that_session_and_no_other() {
        SignInToken here = signIn(CLAIRE, PASSWORD);
        SignInToken there = signIn(CLAIRE, PASSWORD);

        service.signOut(Actor.anonymous(), here);

        assertThat(identities.sessionsOf(here)).noneMatch(InMemoryIdentityRepository::open);
        assertThat(identities.sessionsOf(there)).allMatch(InMemoryIdentityRepository::open);
    }

    @Test
    void signing_out_with_an_unknown_token_is_no_error() {
        service.signOut(Actor.anonymous(), new SignInToken("planted"));

        assertThat(identities.sessions).isEmpty();
    }

    @Test
    void an_account_without_password_opens_to_none_and_answers_as_an_unknown_one() {
        Login invited = new Login("ines.petit@example.org");
        identities.add(new Account(IdentityFixtures.anyPerson(), invited, Passwords.none()));

        assertThat(refusal(invited, "").rule()).isEqualTo(IdentityRule.UNKNOWN_CREDENTIALS);
        assertThat(refusal(invited, Passwords.none()).rule()).isEqualTo(IdentityRule.UNKNOWN_CREDENTIALS);
        assertThat(identities.sessions).isEmpty();
    }

    private SignInToken signIn(Login login, String password) {
        return service.signIn(Actor.anonymous(), login, password).token();
    }

    private RuleViolation refusal(Login login, String password) {
        return catchThrowableOfType(RuleViolation.class, () -> signIn(login, password));
    }

    private void fail(Login login, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(refusal(login, "faux").rule()).isEqualTo(IdentityRule.UNKNOWN_CREDENTIALS);
        }
    }
}
