package fr.prendresoin.reminder;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.notification.MailId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Knows who may be due to be reminded, and what was sent. */
interface ReminderRepository {

    /** Every zone in which a faculty is. */
    List<ZoneId> zones();

    /**
     * Enrolments of a zone whose learner may be due, person by person, after a person when one is given. What was said, and
     * who had a reminder too lately, is left out; the rule decides about the others.
     */
    List<Candidate> candidates(ZoneId zone, Optional<PersonId> after, Instant now, int most);

    void addAll(List<Reminder> reminders);

    /** What these mails say, as it stands now. */
    List<Written> written(List<MailId> mails, Instant now);

    /** Takes back what was never sent. */
    int forget(List<MailId> mails);

    List<ReminderRow> of(EnrolmentId enrolment);
}
