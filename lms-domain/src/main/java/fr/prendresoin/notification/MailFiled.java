package fr.prendresoin.notification;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;

/** An administrator has said why nothing more is done about a mail that was given up. */
public record MailFiled(MailId mail, String reason) implements Administrative {

    @Override
    public Act act() {
        return NotificationAct.MAIL_FILED;
    }

    @Override
    public Subject subject() {
        return new Subject("mail", mail.value());
    }
}
