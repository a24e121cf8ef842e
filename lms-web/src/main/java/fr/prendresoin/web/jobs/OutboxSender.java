package fr.prendresoin.web.jobs;

import fr.prendresoin.credential.PasswordLinkService;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.notification.MailOutboxService;
import fr.prendresoin.notification.MailToSend;
import fr.prendresoin.web.mail.MailServer;
import fr.prendresoin.web.mail.MailServer.Answer;
import fr.prendresoin.web.mail.MailServer.Outcome;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every five seconds, makes the password links that were asked for and hands the mails of the outbox to the mail server.
 * Each step is a transaction of its own; any node may run it, because what one claims is not given to another.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxSender {

    private static final Logger LOG = Logger.getLogger(OutboxSender.class.getName());
    private static final Actor PLATFORM = Actor.system("outbox");
    private static final int AT_ONCE = 20;
    private static final Duration PAUSE = Duration.ofMinutes(10);

    /** Shorter than the wait after a first try, by more than one mail takes. */
    private static final Duration CLAIM_HOLDS = Duration.ofSeconds(25);

    @Inject
    private PasswordLinkService links;

    @Inject
    private MailOutboxService outbox;

    @Inject
    private MailServer server;

    @Inject
    private JobLock lock;

    @Inject
    private Clock clock;

    /** A failure is logged and not thrown: the server would call a job that fails twice no more. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void run() {
        try {
            links.answerRequests(PLATFORM);
            if (server.known()) {
                send();
            }
            if (lock.take("forget-mails", clock.instant(), PAUSE)) {
                outbox.forgetOld(PLATFORM);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "the outbox waits for its next turn");
        }
    }

    /** What there is no time for before another node may claim it, or nobody answers for, was not tried. */
    private void send() {
        Instant enough = clock.instant().plus(CLAIM_HOLDS);
        boolean away = false;
        for (MailToSend mail : outbox.claim(PLATFORM, AT_ONCE)) {
            if (away || clock.instant().isAfter(enough)) {
                outbox.giveBack(PLATFORM, mail.id());
            } else {
                away = send(mail) == Outcome.AWAY;
            }
        }
    }

    private Outcome send(MailToSend mail) {
        Answer answer = server.send(mail);
        switch (answer.outcome()) {
            case TAKEN -> outbox.sent(PLATFORM, mail.id());
            case AWAY, LATER -> outbox.failed(PLATFORM, mail.id(), answer.reason());
            case NEVER -> outbox.rejected(PLATFORM, mail.id(), answer.reason());
        }
        return answer.outcome();
    }
}
