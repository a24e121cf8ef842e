package fr.prendresoin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PersonServiceTest {

    private static final Login LOGIN = new Login("ines.petit");
    private static final String TWELVE = "douze signes";

    private final InMemoryIdentityRepository identities = new InMemoryIdentityRepository();
    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final RecordedEvents events = new RecordedEvents();
    private final PersonService service = new PersonService(identities, leaving -> Optional.empty(), events, clock);
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

        service.suspend(administrator, person, "Départ de l’établissement");

        assertThat(account.suspended()).isTrue();
        assertThat(identities.sessionsOf(token)).noneMatch(InMemoryIdentityRepository::open);
        assertThat(events.all()).containsExactly(new AccountSuspended(person, "Départ de l’établissement"));
    }

    @Test
    void a_suspended_account_is_opened_again_for_a_reason() {
        PersonId person = IdentityFixtures.anyPerson();
        Account account = new Account(person, LOGIN, "any hash");
        identities.add(account);
        service.suspend(administrator, person, "Absence");

        service.reactivate(administrator, person, " Retour ");

        assertThat(account.suspended()).isFalse();
        assertThat(events.all())
                .containsExactly(new AccountSuspended(person, "Absence"), new AccountReactivated(person, "Retour"));
    }

    @Test
    void an_account_is_not_suspended_twice_nor_opened_while_it_is_open() {
        PersonId person = IdentityFixtures.anyPerson();
        identities.add(new Account(person, LOGIN, "any hash"));

        assertRefused(IdentityRule.NOT_SUSPENDED, () -> service.reactivate(administrator, person, "Retour"));
        service.suspend(administrator, person, "Absence");
        assertRefused(IdentityRule.ALREADY_SUSPENDED, () -> service.suspend(administrator, person, "Absence"));
    }

    @Test
    void nobody_suspends_or_lets_in_themselves() {
        PersonId self = administrator.requirePerson();
        identities.add(new Account(self, LOGIN, "any hash"));

        assertRefused(IdentityRule.NOT_ONESELF, () -> service.suspend(administrator, self, "Essai"));
        assertRefused(IdentityRule.NOT_ONESELF, () -> service.reactivate(administrator, self, "Essai"));
        assertThat(events.all()).isEmpty();
    }

    @Test
    void a_suspension_without_a_reason_changes_nothing() {
        PersonId person = IdentityFixtures.anyPerson();
        Account account = new Account(person, LOGIN, "any hash");
        identities.add(account);

        assertRefused(Reason.Fault.REASON_MISSING, () -> service.suspend(administrator, person, " "));
        assertRefused(Reason.Fault.REASON_TOO_LONG, () -> service.suspend(administrator, person, "a".repeat(501)));
        assertThat(account.suspended()).isFalse();
    }

    @Test
    void only_the_administration_registers_opens_and_suspends() {
        Actor manager = IdentityFixtures.managerOf(IdentityFixtures.anyPerson().value());

        assertDenied(() -> service.register(manager, "Petit", "Inès"));
        assertDenied(() -> service.openAccount(manager, IdentityFixtures.anyPerson(), LOGIN, TWELVE));
        assertDenied(() -> service.suspend(Actor.anonymous(), IdentityFixtures.anyPerson(), "Essai"));
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
