package fr.prendresoin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PersonServiceTest {

    private static final Login LOGIN = new Login("ines.petit");
    private static final String TWELVE = "douze signes";

    private final InMemoryIdentityRepository identities = new InMemoryIdentityRepository();
    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final PersonService service = new PersonService(identities, clock);
    private final Actor administrator = IdentityFixtures.administrator();

    @Test
    void a_registered_person_has_no_account_yet() {
        PersonId person = service.register(administrator, "Petit", "Inès");

        assertThat(identities.people).extracting(Person::id).containsExactly(person);
        assertThat(identities.accounts).isEmpty();
    }

    @Test
    void a_person_has_two_names() {
        assertThatIllegalArgumentException().isThrownBy(() -> service.register(administrator, "Petit", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> service.register(administrator, null, "Inès"));
    }

    @Test
    void a_password_has_twelve_characters_and_is_kept_as_a_hash_only() {
        service.openAccount(administrator, IdentityFixtures.anyPerson(), LOGIN, TWELVE);

        assertThat(identities.accounts).singleElement().satisfies(account -> {
            assertThat(account.passwordHash()).startsWith("$argon2id$").doesNotContain(TWELVE);
            assertThat(Passwords.matches(TWELVE, account.passwordHash())).isTrue();
        });
    }

    @Test
    void eleven_characters_are_too_few() {
        assertRefused(
                IdentityRule.PASSWORD_TOO_SHORT,
                () -> service.openAccount(administrator, IdentityFixtures.anyPerson(), LOGIN, TWELVE.substring(1)));
    }

    @Test
    void a_login_belongs_to_one_account() {
        identities.add(new Account(IdentityFixtures.anyPerson(), LOGIN, "any hash"));

        assertRefused(
                IdentityRule.LOGIN_TAKEN,
                () -> service.openAccount(
                        administrator, IdentityFixtures.anyPerson(), new Login("INES.PETIT"), TWELVE));
    }

    @Test
    void suspending_an_account_puts_its_browsers_out() {
        PersonId person = IdentityFixtures.anyPerson();
        Account account = new Account(person, LOGIN, "any hash");
        SignInToken token = SignInToken.random();
        identities.add(account);
        identities.add(new SignInSession(token, account.id(), clock.instant()));

        service.suspend(administrator, LOGIN, person);

        assertThat(account.suspended()).isTrue();
        assertThat(identities.sessionsOf(token)).noneMatch(InMemoryIdentityRepository::open);
    }

    @Test
    void only_the_administration_registers_opens_and_suspends() {
        Actor manager = IdentityFixtures.managerOf(IdentityFixtures.anyPerson().value());

        assertDenied(() -> service.register(manager, "Petit", "Inès"));
        assertDenied(() -> service.openAccount(manager, IdentityFixtures.anyPerson(), LOGIN, TWELVE));
        assertDenied(() -> service.suspend(Actor.anonymous(), LOGIN, IdentityFixtures.anyPerson()));
        assertThat(identities.people).isEmpty();
        assertThat(identities.accounts).isEmpty();
    }

    private static void assertRefused(Rule rule, ThrowingCallable useCase) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(useCase)
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }

    private static void assertDenied(ThrowingCallable useCase) {
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(useCase);
    }
}
