package fr.prendresoin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.World;
import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.message.MessageKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of the outbox does, in memory and in MariaDB. */
abstract class MailRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofMinutes(30));

    abstract World world();

    abstract MailRepository mails();

    @Test
    void mails_come_due_the_longest_waiting_first_and_not_before_their_time() {
        add("second", NOW.plusSeconds(1));
        add("first", NOW);

        assertThat(subjects(mails().due(NOW.plusSeconds(1), 10))).containsExactly("first", "second");
        assertThat(subjects(mails().due(NOW.plusSeconds(1), 1))).containsExactly("first");
        assertThat(subjects(mails().due(NOW, 10))).containsExactly("first");
    }

    @Test
    void what_is_about_accounts_goes_before_whatever_waits_longer() {
        add("reminder", NOW).about(MessageKind.REMINDER);
        add("security", NOW.plusSeconds(1));
        world().forget();

        assertThat(subjects(mails().due(NOW.plusSeconds(1), 10))).containsExactly("security", "reminder");
        assertThat(subjects(mails().due(NOW.plusSeconds(1), 1))).containsExactly("security");
    }

    @Test
    void what_was_given_up_waits_for_somebody_to_file_it() {
        OutgoingMail first = add("first", NOW);
        OutgoingMail second = add("second", NOW);
        add("waiting", NOW);
        first.begin(NOW);
        second.begin(NOW);
        first.rejected("550", NOW.plusSeconds(2));
        second.rejected("550", NOW.plusSeconds(1));
        world().forget();
        assertThat(subjects(mails().abandoned(10))).containsExactly("second", "first");

        mails().find(second.id()).orElseThrow().file(NOW.plusSeconds(3));
        world().forget();
        assertThat(subjects(mails().abandoned(10))).containsExactly("first");
    }

    @Test
    void a_claimed_mail_is_due_again_only_after_its_wait() {
        OutgoingMail mail = add("mail", NOW);
        mail.begin(NOW);
        world().forget();

        assertThat(mails().due(NOW.plusSeconds(59), 10)).isEmpty();
        assertThat(subjects(mails().due(NOW.plusSeconds(60), 10))).containsExactly("mail");
    }

    @Test
    void what_is_sent_is_never_due_and_its_text_is_forgotten_later() {
        OutgoingMail mail = add("mail", NOW);
        MailId id = mail.begin(NOW).id();
        mail.sent(NOW);
        world().forget();

        assertThat(mails().due(END, 10)).isEmpty();
        assertThat(mails().forgetTextsSentBefore(NOW)).isZero();
        assertThat(mails().find(id).orElseThrow().row(true).body()).isEqualTo("text");
        world().forget();
        assertThat(mails().forgetTextsSentBefore(NOW.plusSeconds(1))).isEqualTo(1);
        world().forget();
        assertThat(mails().find(id).orElseThrow().row(true).body()).isNull();
    }

    @Test
    void what_nobody_sent_in_time_is_given_up_and_a_text_that_opens_something_forgotten() {
        MailId id = add("mail", NOW).withSecret().begin(NOW).id();
        MailId harmless = add("harmless", NOW).id();
        world().forget();

        assertThat(mails().giveUpExpired(END.minusSeconds(1))).isZero();
        assertThat(mails().giveUpExpired(END)).isEqualTo(2);
        world().forget();

        MailRow row = mails().find(id).orElseThrow().row(true);
        assertThat(row.state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(row.body()).isNull();
        assertThat(mails().find(harmless).orElseThrow().row(true).body()).isEqualTo("text");
        assertThat(mails().due(END.plusSeconds(3600), 10)).isEmpty();
    }

    @Test
    void the_latest_come_first_and_old_ones_are_forgotten() {
        add("older", NOW);
        add("newer", NOW.plusSeconds(1));
        world().forget();

        assertThat(subjects(mails().latest(10))).containsExactly("newer", "older");
        assertThat(mails().forgetWrittenBefore(NOW.plusSeconds(1))).isEqualTo(1);
        world().forget();
        assertThat(subjects(mails().latest(10))).containsExactly("newer");
    }

    private OutgoingMail add(String subject, Instant written) {
        OutgoingMail mail =
                new OutgoingMail(new MailAddress("claire@example.org"), new Letter(subject, "text"), written, END);
        mails().add(mail);
        return mail;
    }

    private static List<String> subjects(List<OutgoingMail> mails) {
        return mails.stream().map(mail -> mail.row(true).subject()).toList();
    }
}
