package fr.prendresoin.credential;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.AccountWorld;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.IdentityRule;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.Secret;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordLinkServiceTest {

    private static final Actor VISITOR = Actor.anonymous();
    private static final Actor PLATFORM = Actor.system("test");
    private static final Login CLAIRE = new Login("claire@example.org");
    private static final String EARLIER = "un long mot de passe";
    private static final String WANTED = "un autre mot de passe";

    private final AccountWorld world = new AccountWorld();
    private final InMemoryPasswordLinkRepository links = new InMemoryPasswordLinkRepository();
    private final PasswordLinkService service = new PasswordLinkService(
            links,
            new PasswordLinkRecordService(links, world.queries, world.service, world.clock),
            world.queries,
            new GivenSettings(),
            world.events,
            world.clock);
    private final PersonId claire = world.holder(CLAIRE, EARLIER);

    PasswordLinkServiceTest() {
        world.reachAt(claire, "claire@example.org");
    }

    @Test
    void asking_does_the_same_whoever_the_login_belongs_to() {
        PersonId suspended = world.holder(new Login("suspended"), EARLIER);
        world.suspend(suspended);
        world.holder(new Login("no.mail"), EARLIER);

        for (String login : List.of(CLAIRE.value(), "suspended", "no.mail", "nobody", "")) {
            links.calls.clear();
            service.ask(VISITOR, new Login(login));
            assertThat(links.calls).as(login).containsExactly("note");
        }
        assertThat(world.events.all()).isEmpty();
    }

    @Test
    void who_forgot_their_password_chooses_another_by_the_link_and_every_session_ends() {
        SignInToken session = world.session(claire);
        Secret secret = asked(CLAIRE);

        service.choose(VISITOR, secret, WANTED);

        assertThat(world.opens(claire, WANTED)).isTrue();
        assertThat(world.opens(claire, EARLIER)).isFalse();
        assertThat(world.open(session)).isFalse();
    }

    @Test
    void the_first_password_of_an_imported_account_is_chosen_the_same_way_for_seven_days() {
        Login login = new Login("ines@example.org");
        PersonId ines = world.invited(login);
        world.reachAt(ines, "ines@example.org");
        Secret secret = asked(login);

        world.clock.advance(Duration.ofDays(7).minusSeconds(1));

        assertThat(service.find(VISITOR, secret)).contains(new PasswordLinkRow(login, true));
        service.choose(VISITOR, secret, WANTED);
        assertThat(world.opens(ines, WANTED)).isTrue();
    }

    @Test
    void nothing_is_made_for_nobody_for_a_suspended_account_and_without_a_mail() {
        Login suspended = new Login("suspended");
        PersonId person = world.holder(suspended, EARLIER);
        world.reachAt(person, "suspended@example.org");
        world.suspend(person);
        Login withoutMail = new Login("no.mail");
        world.holder(withoutMail, EARLIER);

        List.of(suspended, withoutMail, new Login("nobody")).forEach(login -> service.ask(VISITOR, login));

        assertThat(service.answerRequests(PLATFORM)).isZero();
        assertThat(world.events.of(PasswordLinkMade.class)).isEmpty();
    }

    /** An extract may bring it; the job that answers everybody must not stumble over one. */
    @Test
    void an_address_nobody_can_write_to_is_as_none_and_keeps_nobody_else_waiting() {
        Login login = new Login("imported");
        world.importedWith(world.holder(login, EARLIER), "claire(at)example.org\r\nBcc: all@example.org");
        service.ask(VISITOR, login);
        service.ask(VISITOR, CLAIRE);

        assertThat(service.answerRequests(PLATFORM)).isEqualTo(1);
    }

    @Test
    void a_link_is_worth_nothing_once_used_and_neither_are_the_others() {
        Secret first = asked(CLAIRE);
        Secret second = asked(CLAIRE);
        service.choose(VISITOR, second, WANTED);

        assertRefused(() -> service.choose(VISITOR, second, WANTED), CredentialRule.LINK_UNUSABLE);
        assertRefused(() -> service.choose(VISITOR, first, WANTED), CredentialRule.LINK_UNUSABLE);
        assertThat(service.find(VISITOR, first)).isEmpty();
    }

    @Test
    void after_half_an_hour_a_link_is_worth_nothing() {
        Secret secret = asked(CLAIRE);
        world.clock.advance(Duration.ofMinutes(30));

        assertThat(service.find(VISITOR, secret)).isEmpty();
        assertRefused(() -> service.choose(VISITOR, secret, WANTED), CredentialRule.LINK_UNUSABLE);
        assertThat(world.opens(claire, EARLIER)).isTrue();
    }

    @Test
    void a_refused_password_leaves_the_link_usable() {
        Secret secret = asked(CLAIRE);

        assertRefused(() -> service.choose(VISITOR, secret, "court"), IdentityRule.PASSWORD_TOO_SHORT, 12);

        assertThat(service.find(VISITOR, secret)).contains(new PasswordLinkRow(CLAIRE, false));
    }

    @Test
    void a_link_does_not_open_an_account_suspended_since() {
        Secret secret = asked(CLAIRE);
        world.suspend(claire);

        assertRefused(() -> service.choose(VISITOR, secret, WANTED), CredentialRule.LINK_UNUSABLE);
    }

    @Test
    void three_mails_an_hour_are_enough_for_one_account() {
        for (int time = 0; time < 5; time++) {
            service.ask(VISITOR, CLAIRE);
            service.answerRequests(PLATFORM);
        }
        assertThat(world.events.of(PasswordLinkMade.class)).hasSize(3);

        world.clock.advance(Duration.ofHours(1));
        service.ask(VISITOR, CLAIRE);

        assertThat(service.answerRequests(PLATFORM)).isEqualTo(1);
    }

    @Test
    void a_forged_link_and_the_hash_of_a_true_one_are_worth_nothing() {
        Secret secret = asked(CLAIRE);

        assertThat(service.find(VISITOR, new Secret("forged"))).isEmpty();
        assertThat(service.find(VISITOR, new Secret(null))).isEmpty();
        assertThat(service.find(VISITOR, new Secret(secret.hash()))).isEmpty();
    }

    @Test
    void the_secret_of_a_link_is_long_and_written_by_no_log() {
        Secret secret = asked(CLAIRE);

        assertThat(secret.reveal()).hasSize(43);
        assertThat(world.events.of(PasswordLinkMade.class).get(0).toString()).doesNotContain(secret.reveal());
    }

    @Test
    void only_the_platform_answers_requests() {
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> service.answerRequests(IdentityFixtures.learner(claire)));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.forgetOld(VISITOR));
    }

    /** The secret of the link that was made last. */
    private Secret asked(Login login) {
        service.ask(VISITOR, login);
        service.answerRequests(PLATFORM);
        List<PasswordLinkMade> made = world.events.of(PasswordLinkMade.class);
        return made.get(made.size() - 1).secret();
    }
}
