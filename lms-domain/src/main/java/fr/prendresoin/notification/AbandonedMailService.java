package fr.prendresoin.notification;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets administrators decide what becomes of mails that were given up; the journal keeps why. */
@ApplicationScoped
@Transactional
public class AbandonedMailService {

    private final MailRepository mails;
    private final DomainEvents events;
    private final Clock clock;

    protected AbandonedMailService() {
        this(null, null, null);
    }

    @Inject
    AbandonedMailService(MailRepository mails, DomainEvents events, Clock clock) {
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tries it anew, for three days at most.
     *
     * @throws RuleViolation when it is not given up, or its text is forgotten
     */
    public void sendAgain(Actor actor, MailId id, String why) {
        OutgoingMail mail = abandoned(actor, id);
        Reason reason = new Reason(why);
        if (!mail.resendable()) {
            throw new RuleViolation(NotificationRule.TEXT_FORGOTTEN);
        }
        mail.resend(clock.instant());
        events.publish(new MailSentAgain(id, reason.text()));
    }

    /**
     * Leaves it at that; its text is forgotten.
     *
     * @throws RuleViolation when it is not given up
     */
    public void file(Actor actor, MailId id, String why) {
        OutgoingMail mail = abandoned(actor, id);
        Reason reason = new Reason(why);
        mail.file(clock.instant());
        events.publish(new MailFiled(id, reason.text()));
    }

    private OutgoingMail abandoned(Actor actor, MailId id) {
        actor.requireAdministration();
        OutgoingMail mail = mails.find(id).orElseThrow(() -> new NotFound("mail " + id));
        if (mail.state() != MailState.GIVEN_UP) {
            throw new RuleViolation(NotificationRule.NOT_ABANDONED);
        }
        return mail;
    }
}
