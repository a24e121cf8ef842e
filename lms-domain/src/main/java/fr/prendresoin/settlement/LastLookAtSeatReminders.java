package fr.prendresoin.settlement;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.message.Channel;
import fr.prendresoin.notification.LastLook;
import fr.prendresoin.notification.MailId;
import fr.prendresoin.participation.ParticipationQueries;
import fr.prendresoin.participation.SeatView;
import fr.prendresoin.participation.Step;
import fr.prendresoin.participation.StepKind;
import fr.prendresoin.reminder.ReminderHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks once more before what an organiser sent leaves: who has done a part of it meanwhile, gave their place up, wants no
 * reminders or would be woken is left in peace, and may be reminded another time.
 */
@ApplicationScoped
class LastLookAtSeatReminders implements LastLook {

    private static final Actor PLATFORM = Actor.system("reminders");

    private final SeatReminderRepository reminders;
    private final ParticipationQueries participations;
    private final ReminderWays ways;
    private final Clock clock;

    protected LastLookAtSeatReminders() {
        this(null, null, null, null);
    }

    @Inject
    LastLookAtSeatReminders(
            SeatReminderRepository reminders, ParticipationQueries participations, ReminderWays ways, Clock clock) {
        this.reminders = reminders;
        this.participations = participations;
        this.ways = ways;
        this.clock = clock;
    }

    @Override
    public Set<MailId> stillSo(List<MailId> mails) {
        Map<MailId, SeatReminder> own = reminders.behind(mails);
        Set<MailId> standing = new HashSet<>();
        own.forEach((mail, reminder) -> {
            if (stands(reminder)) {
                standing.add(mail);
            } else {
                reminders.forget(reminder);
            }
        });
        return standing;
    }

    private boolean stands(SeatReminder reminder) {
        SeatView view = participations.organised(PLATFORM, reminder.enrolment());
        List<StepKind> missing =
                view.checklist().missing().stream().map(Step::kind).toList();
        return !view.seat().left()
                && !view.seat().session().endedAt(clock.instant())
                && reminder.holds(missing)
                && ways.to(reminder.person().value()).contains(Channel.MAIL)
                && ReminderHours.decent(
                        clock.instant(), ZoneId.of(view.seat().session().zone()));
    }
}
