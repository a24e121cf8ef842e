package fr.prendresoin.identity;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.RecordedEvents;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountServiceTest {

    private static final Login CLAIRE = new Login("claire.martin");
    private static final String PRESENT = "un long mot de passe";
    private static final String WANTED = "un autre mot de passe";

    private final AccountWorld world = new AccountWorld();
    private final HandClock clock = world.clock;
    private final RecordedEvents events = world.events;
    private final AccountService service = world.service;
    private final PersonId person = world.holder(CLAIRE, PRESENT);
    private final Actor claire = IdentityFixtures.learner(person);
    private final SignInToken here = world.session(person);
    private final SignInToken there = world.session(person);

    @Test
    void a_new_password_is_told_to_its_holder_and_ends_their_other_sessions() {
        service.changePassword(claire, PRESENT, WANTED, here);

        assertThat(Passwords.matches(WANTED, world.accountOf(person).passwordHash()))
                .isTrue();
        assertThat(events.of(PasswordChanged.class)).containsExactly(new PasswordChanged(person));
        assertThat(world.open(here)).isTrue();
        assertThat(world.open(there)).isFalse();
    }

    @Test
    void who_does_not_know_the_present_password_changes_nothing() {
        assertRefused(() -> service.changePassword(claire, "faux", WANTED, here), IdentityRule.PASSWORD_WRONG);

        assertThat(Passwords.matches(PRESENT, world.accountOf(person).passwordHash()))
                .isTrue();
        assertThat(world.open(there)).isTrue();
        assertThat(events.all()).isEmpty();
    }

    @Test
    void guessing_the_present_password_is_slowed_down_as_at_the_door() {
        for (int guess = 0; guess < 5; guess++) {
            assertRefused(() -> service.requirePassword(claire, "faux"), IdentityRule.PASSWORD_WRONG);
        }

        assertRefused(() -> service.requirePassword(claire, PRESENT), IdentityRule.TOO_MANY_FAILURES, 2L);
    }

    @Test
    void an_address_is_changed_by_who_knows_the_password_and_the_former_one_is_named() {
        service.changeMail(claire, PRESENT, "claire@example.org");
        service.changeMail(claire, PRESENT, "claire.exemple@example.org");
        service.changeMail(claire, PRESENT, "claire.exemple@example.org");

        assertThat(world.queries.own(claire).mail()).isEqualTo(new MailAddress("claire.exemple@example.org"));
        assertThat(events.of(MailChanged.class))
                .containsExactly(
                        new MailChanged(person, Optional.empty()),
                        new MailChanged(person, Optional.of(new MailAddress("claire@example.org"))));
    }

    @Test
    void an_address_stays_when_the_password_or_the_new_one_is_wrong() {
        world.reachAt(person, "claire@example.org");

        assertRefused(() -> service.changeMail(claire, "faux", "autre@example.org"), IdentityRule.PASSWORD_WRONG);
        assertRefused(() -> service.changeMail(claire, PRESENT, "autre"), IdentityRule.MAIL_MALFORMED, "autre");
        assertThat(world.queries.own(claire).mail()).isEqualTo(new MailAddress("claire@example.org"));
        assertThat(events.all()).isEmpty();
    }

    @Test
    void who_has_no_password_here_changes_the_address_in_the_ten_minutes_after_they_came_in() {
        PersonId student = world.invited(new Login("etudiant.du.service"));
        Actor actor = IdentityFixtures.learner(student);
        SignInToken session = world.session(student);

        service.changeMail(actor, session, "etudiant@example.org");
        assertThat(world.queries.own(actor).mail()).isEqualTo(new MailAddress("etudiant@example.org"));
        assertRefused(() -> service.changeMail(actor, here, "autre@example.org"), IdentityRule.SIGN_IN_TOO_OLD, 10L);
        world.clock.advance(Duration.ofMinutes(10));

        assertThat(service.justSignedIn(actor, session)).isFalse();
        assertRefused(() -> service.changeMail(actor, session, "autre@example.org"), IdentityRule.SIGN_IN_TOO_OLD, 10L);
        assertThat(events.of(MailChanged.class)).containsExactly(new MailChanged(student, Optional.empty()));
    }

    @Test
    void who_has_a_password_is_asked_for_it_however_recently_they_came_in() {
        assertRefused(() -> service.changeMail(claire, here, "autre@example.org"), IdentityRule.PASSWORD_WRONG);
    }

    @Test
    void a_wanted_password_follows_the_rules() {
        assertRefused(
                () -> service.changePassword(claire, PRESENT, "court", here), IdentityRule.PASSWORD_TOO_SHORT, 12);
    }

    @Test
    void a_replaced_password_ends_every_session_and_only_the_platform_replaces_one() {
        NewPassword chosen = NewPassword.of(WANTED, CLAIRE);

        service.replacePassword(Actor.system("test"), person, chosen);

        assertThat(world.open(here)).isFalse();
        assertThat(world.open(there)).isFalse();
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.replacePassword(claire, person, chosen));
    }

    @Test
    void one_sees_and_ends_ones_own_sessions_and_nobody_elses() {
        PersonId other = world.holder(new Login("other"), PRESENT);
        SignInToken elsewhere = world.session(other);
        AccountQueries queries = new AccountQueries(world.accounts, clock);

        assertThat(queries.ownSessions(claire, here))
                .hasSize(2)
                .filteredOn(SessionRow::here)
                .hasSize(1);
        assertThat(service.endOtherSessions(claire, here)).isEqualTo(1);
        assertThat(queries.ownSessions(claire, here)).singleElement().matches(SessionRow::here);
        assertThat(world.open(elsewhere)).isTrue();
    }

    @Test
    void a_session_that_is_over_is_not_listed() {
        clock.advance(Duration.ofMinutes(31));

        assertThat(new AccountQueries(world.accounts, clock).ownSessions(claire, here))
                .isEmpty();
    }

    @Test
    void a_visitor_has_no_account() {
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> service.requirePassword(Actor.anonymous(), PRESENT));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> service.endOtherSessions(Actor.anonymous(), here));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> new AccountQueries(world.accounts, clock).find(claire, CLAIRE));
    }
}
