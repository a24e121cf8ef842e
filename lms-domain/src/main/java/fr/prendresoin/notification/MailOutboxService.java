package fr.prendresoin.notification;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.message.MessageKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hands the mails of the outbox to the job that sends them. Each is delivered at least once: a node that dies between the
 * mail server's yes and ours sends it again, under the same Message-ID.
 */
@ApplicationScoped
@Transactional
public class MailOutboxService {

    private static final Duration TEXTS_KEPT = Duration.ofHours(1);
    private static final Duration ROWS_KEPT = Duration.ofDays(30);

    private final MailRepository mails;
    private final Iterable<LastLook> looks;
    private final Clock clock;

    protected MailOutboxService() {
        this(null, List.of(), null);
    }

    @Inject
    MailOutboxService(MailRepository mails, Instance<LastLook> looks, Clock clock) {
        this(mails, (Iterable<LastLook>) looks, clock);
    }

    MailOutboxService(MailRepository mails, Iterable<LastLook> looks, Clock clock) {
        this.mails = mails;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * Mails to send now; no other node is given them, unless nothing more is said of them until their next try. A reminder
     * of what is no longer so is dropped here: this is the last moment to look.
     */
    public List<MailToSend> claim(Actor platform, int most) {
        platform.requireAdministration();
        Instant now = clock.instant();
        mails.giveUpExpired(now);
        List<OutgoingMail> due = mails.due(now, most);
        Set<MailId> stale = stale(due);
        due.stream().filter(mail -> stale.contains(mail.id())).forEach(mail -> mail.drop(now));
        return due.stream()
                .filter(mail -> !stale.contains(mail.id()))
                .map(mail -> mail.begin(now))
                .toList();
    }

    private Set<MailId> stale(List<OutgoingMail> due) {
        List<MailId> reminders = due.stream()
                .filter(mail -> mail.kind() == MessageKind.REMINDER)
                .map(OutgoingMail::id)
                .toList();
        Set<MailId> stale = new HashSet<>(reminders);
        for (LastLook look : reminders.isEmpty() ? List.<LastLook>of() : looks) {
            stale.removeAll(look.stillSo(reminders));
        }
        return stale;
    }

    /** It was not tried after all: the server is away, and nobody waits for each mail to find that out. */
    public void giveBack(Actor platform, MailId id) {
        platform.requireAdministration();
        mails.find(id).ifPresent(mail -> mail.giveBack(clock.instant()));
    }

    /** The mail server took it. */
    public void sent(Actor platform, MailId id) {
        platform.requireAdministration();
        mails.find(id).ifPresent(mail -> mail.sent(clock.instant()));
    }

    /** It may succeed later: the server was not there, or asked to come again. */
    public void failed(Actor platform, MailId id, String reason) {
        platform.requireAdministration();
        mails.find(id).ifPresent(mail -> mail.failed(reason, clock.instant()));
    }

    /** It will never succeed: the server refuses the address. */
    public void rejected(Actor platform, MailId id, String reason) {
        platform.requireAdministration();
        mails.find(id).ifPresent(mail -> mail.rejected(reason, clock.instant()));
    }

    /** Forgets the texts sent an hour ago or too old to be sent, and after 30 days that there was a mail at all. */
    public int forgetOld(Actor platform) {
        platform.requireAdministration();
        Instant now = clock.instant();
        return mails.giveUpExpired(now)
                + mails.forgetTextsSentBefore(now.minus(TEXTS_KEPT))
                + mails.forgetWrittenBefore(now.minus(ROWS_KEPT));
    }
}
