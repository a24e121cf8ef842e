package fr.prendresoin.settlement;

import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.notification.MailId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps who was reminded of what they lack in a session. */
interface SeatReminderRepository {

    /** @throws fr.prendresoin.shared.Conflict when one of them was reminded on this day by somebody faster */
    void addAll(List<SeatReminder> reminders);

    /** When each of these people is, or was, last reminded of anything since a moment; those who were not are not in it. */
    Map<UUID, Instant> lastTo(List<UUID> people, Instant since);

    /** What was sent in a session, the latest first. */
    List<SentReminder> sent(SessionId session);

    /** Those of these mails that remind of a seat, by the mail. */
    Map<MailId, SeatReminder> behind(List<MailId> mails);

    void forget(SeatReminder reminder);
}
