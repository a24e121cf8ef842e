package fr.prendresoin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MailOutboxServiceTest {

    private static final Actor PLATFORM = Actor.system("test");

    private final InMemoryMailRepository mails = new InMemoryMailRepository();
    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final Set<MailId> takenBack = new HashSet<>();
    private final MailOutboxService service = new MailOutboxService(mails, List.of((LastLook) this::stillSo), clock);
    private final GivenMailSettings settings = new GivenMailSettings();
    private final MailQueries queries = new MailQueries(mails, settings);

    @Test
    void a_mail_is_given_to_one_sender_at_a_time() {
        write(Duration.ofDays(3));

        assertThat(service.claim(PLATFORM, 10)).hasSize(1);
        assertThat(service.claim(PLATFORM, 10)).isEmpty();
    }

    @Test
    void a_mail_whose_sender_died_is_given_again_under_the_same_number() {
        write(Duration.ofDays(3));
        MailToSend first = service.claim(PLATFORM, 10).get(0);
        clock.advance(Duration.ofMinutes(1));

        assertThat(service.claim(PLATFORM, 10)).containsExactly(first);
    }

    @Test
    void the_wait_between_two_tries_doubles_up_to_a_day() {
        assertThat(List.of(1, 2, 3, 9, 10, 40))
                .extracting(OutgoingMail::waitAfter)
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(256),
                        Duration.ofMinutes(512),
                        Duration.ofHours(24));
    }

    @Test
    void after_the_twelfth_failure_a_mail_is_given_up_and_a_text_that_opens_something_forgotten() {
        write(Duration.ofDays(30));
        mails.mails.get(0).withSecret();
        int tries = 0;
        for (List<MailToSend> due = service.claim(PLATFORM, 1); !due.isEmpty(); due = service.claim(PLATFORM, 1)) {
            service.failed(PLATFORM, due.get(0).id(), "450 busy");
            clock.advance(Duration.ofHours(24));
            tries++;
        }

        assertThat(tries).isEqualTo(12);
        assertThat(row().state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(row().body()).isNull();
        assertThat(row().lastError()).isEqualTo("450 busy");
    }

    @Test
    void a_text_that_opens_nothing_is_kept_for_who_may_send_it_again() {
        write(Duration.ofDays(3));
        service.rejected(PLATFORM, service.claim(PLATFORM, 1).get(0).id(), "550 no such user");

        assertThat(row().resendable()).isTrue();
        assertThat(row().body()).isEqualTo("secret text");
    }

    @Test
    void what_was_not_tried_after_all_is_due_again_as_if_nobody_had_claimed_it() {
        write(Duration.ofDays(3));
        service.giveBack(PLATFORM, service.claim(PLATFORM, 1).get(0).id());
        assertThat(row().tries()).isZero();

        clock.advance(Duration.ofMinutes(1));
        assertThat(service.claim(PLATFORM, 1)).hasSize(1);
    }

    @Test
    void a_reminder_of_what_is_no_longer_so_is_dropped_at_the_last_moment_and_other_mails_are_not_asked_about() {
        write(Duration.ofDays(3));
        write(Duration.ofDays(3));
        mails.mails.get(0).about(MessageKind.REMINDER);
        mails.mails.forEach(mail -> takenBack.add(mail.id()));

        assertThat(service.claim(PLATFORM, 10))
                .extracting(MailToSend::id)
                .containsExactly(mails.mails.get(1).id());
        assertThat(mails.mails.get(0).state()).isEqualTo(MailState.DROPPED);
    }

    @Test
    void a_refused_address_is_given_up_at_once() {
        write(Duration.ofDays(3));
        service.rejected(PLATFORM, service.claim(PLATFORM, 1).get(0).id(), "550 no such user");

        assertThat(row().state()).isEqualTo(MailState.GIVEN_UP);
        clock.advance(Duration.ofHours(7));
        assertThat(service.claim(PLATFORM, 1)).isEmpty();
    }

    @Test
    void a_link_that_is_over_is_not_sent() {
        write(Duration.ofMinutes(30));
        clock.advance(Duration.ofMinutes(30));

        assertThat(service.claim(PLATFORM, 10)).isEmpty();
        assertThat(row().state()).isEqualTo(MailState.GIVEN_UP);
    }

    @Test
    void a_failure_whose_next_try_would_come_too_late_is_the_last() {
        write(Duration.ofSeconds(59));
        service.failed(PLATFORM, service.claim(PLATFORM, 1).get(0).id(), "away");

        assertThat(row().state()).isEqualTo(MailState.GIVEN_UP);
    }

    @Test
    void what_was_sent_is_forgotten_after_an_hour_and_that_it_was_sent_after_a_month() {
        write(Duration.ofDays(3));
        service.sent(PLATFORM, service.claim(PLATFORM, 1).get(0).id());
        service.forgetOld(PLATFORM);
        assertThat(row().body()).isEqualTo("secret text");

        clock.advance(Duration.ofMinutes(61));
        service.forgetOld(PLATFORM);
        assertThat(row().body()).isNull();
        assertThat(row().state()).isEqualTo(MailState.SENT);

        clock.advance(Duration.ofDays(30));
        service.forgetOld(PLATFORM);
        assertThat(mails.mails).isEmpty();
    }

    @Test
    void outside_demonstration_the_administration_reads_no_text_and_no_recipient() {
        write(Duration.ofDays(3));
        settings.demonstration = false;

        assertThat(row().body()).isNull();
        assertThat(row().recipient()).isEqualTo("…@example.org");
    }

    @Test
    void the_outbox_is_for_the_administration_only() {
        Actor manager = IdentityFixtures.managerOf(IdentityFixtures.anyPerson().value());

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> queries.latest(manager));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.claim(Actor.anonymous(), 1));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.forgetOld(manager));
    }

    private Set<MailId> stillSo(List<MailId> reminders) {
        return reminders.stream().filter(mail -> !takenBack.contains(mail)).collect(Collectors.toSet());
    }

    private void write(Duration worth) {
        mails.add(new OutgoingMail(
                new MailAddress("claire@example.org"),
                new Letter("Subject", "secret text"),
                clock.instant(),
                clock.instant().plus(worth)));
    }

    private MailRow row() {
        return queries.latest(IdentityFixtures.administrator()).get(0);
    }
}
