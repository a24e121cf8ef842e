package fr.prendresoin.notification;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;

/** An administrator sends a mail again that was given up. */
public record MailSentAgain(MailId mail, String reason) implements Administrative {

    @Override
    public Act act() {
        return NotificationAct.MAIL_SENT_AGAIN;
    }

    @Override
    public Subject subject() {
        return new Subject("mail", mail.value());
    }
}
