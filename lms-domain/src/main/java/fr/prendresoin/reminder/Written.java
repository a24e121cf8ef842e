package fr.prendresoin.reminder;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.notification.MailId;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A reminder whose letter is about to leave.
 *
 * @param holds whether the enrolment is still open, until the same day
 */
record Written(MailId mail, PersonId person, ReminderStep step, ZoneId zone, Instant writtenAt, boolean holds) {}
