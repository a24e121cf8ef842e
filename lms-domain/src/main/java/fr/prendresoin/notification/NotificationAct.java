package fr.prendresoin.notification;

import fr.prendresoin.shared.Act;

/** What the journal keeps of mails. */
enum NotificationAct implements Act {
    MAIL_SENT_AGAIN,
    MAIL_FILED
}
