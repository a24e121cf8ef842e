package fr.prendresoin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every keeper of accounts does, in memory and in MariaDB. */
abstract class AccountRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Login CLAIRE = new Login("claire.exemple@example.org");

    abstract IdentityRepository identities();

    abstract AccountRepository accounts();

    /** From here on everything is read again from where it is kept. */
    abstract void forget();

    @Test
    void an_account_is_found_by_its_login_and_by_its_person_with_the_mail_and_the_name() {
        Account account = account(CLAIRE);
        forget();

        AccountRow row = accounts().findRow(CLAIRE).orElseThrow();

        assertThat(row).isEqualTo(accounts().findRow(account.personId()).orElseThrow());
        assertThat(row.name()).isEqualTo("Claire Exemple");
        assertThat(row.mail()).isEqualTo(new MailAddress("claire@example.org"));
        assertThat(row.passwordChosen()).isFalse();
        assertThat(accounts().findRow(new Login("nobody"))).isEmpty();
    }

    @Test
    void the_other_sessions_of_a_person_end_and_those_of_others_go_on() {
        Account mine = account(CLAIRE);
        Account theirs = account(new Login("other"));
        SignInToken here = session(mine, NOW);
        session(mine, NOW.plusSeconds(60));
        SignInToken elsewhere = session(theirs, NOW);

        assertThat(accounts().endOtherSessions(mine.personId(), here, NOW)).isEqualTo(1);
        forget();

        assertThat(accounts().openSessions(mine.personId(), NOW))
                .extracting(session -> session.row(here).here())
                .containsExactly(true);
        assertThat(accounts().openSessions(theirs.personId(), NOW))
                .extracting(session -> session.row(elsewhere).here())
                .containsExactly(true);
    }

    @Test
    void every_session_of_a_person_ends_at_once() {
        Account mine = account(CLAIRE);
        session(mine, NOW);
        session(mine, NOW);

        identities().endSessionsOf(mine.personId(), NOW);
        forget();

        assertThat(accounts().openSessions(mine.personId(), NOW)).isEmpty();
    }

    @Test
    void open_sessions_are_listed_the_last_seen_first_and_an_idle_one_is_none() {
        Account mine = account(CLAIRE);
        SignInToken early = session(mine, NOW);
        SignInToken late = session(mine, NOW.plusSeconds(600));

        assertThat(accounts().openSessions(mine.personId(), NOW.plusSeconds(900)))
                .extracting(session -> session.row(late).here())
                .containsExactly(true, false);
        assertThat(accounts().openSessions(mine.personId(), NOW.plus(Duration.ofMinutes(31))))
                .extracting(session -> session.row(early).here())
                .containsExactly(false);
    }

    @Test
    void a_step_is_found_until_it_is_too_old_and_removed_once() {
        Account mine = account(CLAIRE);
        SignInToken step = SignInToken.random();
        accounts().add(new PendingSignIn(step, mine.id(), NOW));
        forget();

        assertThat(accounts().findPending(step, NOW.minusSeconds(1)))
                .map(Account::id)
                .contains(mine.id());
        assertThat(accounts().findPending(step, NOW)).isEmpty();
        assertThat(accounts().removePending(step)).isTrue();
        assertThat(accounts().removePending(step)).isFalse();
    }

    @Test
    void old_steps_are_forgotten_with_old_sessions() {
        Account mine = account(CLAIRE);
        SignInToken step = SignInToken.random();
        accounts().add(new PendingSignIn(step, mine.id(), NOW));

        identities().forgetBefore(NOW.plusSeconds(1));
        forget();

        assertThat(accounts().removePending(step)).isFalse();
    }

    private Account account(Login login) {
        Person person = new Person("Exemple", "Claire", NOW);
        person.reachAt(new MailAddress("claire@example.org"));
        identities().add(person);
        Account account = new Account(person.id(), login, Passwords.none());
        identities().add(account);
        return account;
    }

    private SignInToken session(Account account, Instant opened) {
        SignInToken token = SignInToken.random();
        identities().add(new SignInSession(token, account.id(), opened));
        return token;
    }
}
