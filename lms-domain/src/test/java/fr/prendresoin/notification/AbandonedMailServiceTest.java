package fr.prendresoin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbandonedMailServiceTest {

    private static final Actor ADMINISTRATOR = IdentityFixtures.administrator();
    private static final Actor PLATFORM = Actor.system("test");

    private final InMemoryMailRepository mails = new InMemoryMailRepository();
    private final RecordedEvents events = new RecordedEvents();
    private final HandClock clock = HandClock.at("2026-11-30T09:00:00Z");
    private final AbandonedMailService service = new AbandonedMailService(mails, events, clock);
    private final MailOutboxService outbox = new MailOutboxService(mails, List.of(), clock);

    @Test
    void a_mail_that_was_given_up_leaves_again_under_the_same_number_and_the_journal_keeps_why() {
        MailId id = givenUp(false);

        service.sendAgain(ADMINISTRATOR, id, " Le serveur est revenu ");

        assertThat(outbox.claim(PLATFORM, 10)).extracting(MailToSend::id).containsExactly(id);
        assertThat(events.all()).containsExactly(new MailSentAgain(id, "Le serveur est revenu"));
    }

    @Test
    void what_is_filed_is_forgotten_and_cannot_be_sent_again() {
        MailId id = givenUp(false);

        service.file(ADMINISTRATOR, id, "Adresse inconnue");

        assertThat(mails.mails.get(0).state()).isEqualTo(MailState.FILED);
        assertThat(mails.mails.get(0).row(true).body()).isNull();
        assertThat(events.all()).containsExactly(new MailFiled(id, "Adresse inconnue"));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> service.sendAgain(ADMINISTRATOR, id, "encore"));
    }

    @Test
    void a_letter_that_opened_something_is_not_sent_again() {
        MailId id = givenUp(true);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.sendAgain(ADMINISTRATOR, id, "raison"))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(NotificationRule.TEXT_FORGOTTEN));
        assertThat(events.all()).isEmpty();
    }

    @Test
    void nothing_is_decided_without_a_reason_by_anybody_else_or_of_a_mail_that_still_waits() {
        MailId id = givenUp(false);
        Actor manager = IdentityFixtures.managerOf(IdentityFixtures.anyPerson().value());
        OutgoingMail waiting = mail();

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> service.file(ADMINISTRATOR, id, " "));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.file(manager, id, "raison"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.file(ADMINISTRATOR, waiting.id(), "raison"));
        assertThat(mails.mails.get(0).state()).isEqualTo(MailState.GIVEN_UP);
    }

    private MailId givenUp(boolean secret) {
        OutgoingMail mail = mail();
        if (secret) {
            mail.withSecret();
        }
        outbox.rejected(PLATFORM, outbox.claim(PLATFORM, 1).get(0).id(), "550 no such user");
        return mail.id();
    }

    private OutgoingMail mail() {
        OutgoingMail mail = new OutgoingMail(
                new MailAddress("claire@example.org"),
                new Letter("Objet", "texte"),
                clock.instant(),
                clock.instant().plus(Duration.ofDays(3)));
        mails.add(mail);
        return mail;
    }
}
