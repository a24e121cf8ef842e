package fr.prendresoin.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Says whether somebody is to be reminded now. A step that is over is not caught up with: what was missed stays unsaid, and
 * only what is true today is said, once.
 */
final class ReminderRule {

    private ReminderRule() {}

    /** Whether a letter may leave now, where its reader is. */
    static boolean decent(Instant now, ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        ReminderSettings.Hours hours = ReminderSettings.on(there.toLocalDate()).hours();
        return hours.days().contains(there.getDayOfWeek())
                && !PublicHolidays.contain(there.toLocalDate(), zone)
                && there.getHour() >= hours.from()
                && there.getHour() < hours.until();
    }

    /** Whether they had a reminder too lately for another one: on the same day where they are, or hours ago. */
    static boolean tooSoon(Instant last, Instant now, ZoneId zone) {
        if (last == null) {
            return false;
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        return LocalDate.ofInstant(last, zone).equals(today)
                || last.plus(ReminderSettings.on(today).hours().apart()).isAfter(now);
    }

    /** What to remind of an enrolment on this day of its zone; empty when nothing is to be said, or it was said. */
    static Optional<ReminderStep> due(Situation situation, LocalDate today, ZoneId zone) {
        if (!situation.open()) {
            return Optional.empty();
        }
        return step(situation, today, zone).filter(step -> !situation.sent().contains(step));
    }

    private static Optional<ReminderStep> step(Situation situation, LocalDate today, ZoneId zone) {
        ReminderSettings.Windows windows = ReminderSettings.on(today).windows();
        long left = ChronoUnit.DAYS.between(today, situation.dueOn());
        long since = ChronoUnit.DAYS.between(LocalDate.ofInstant(situation.askedAt(), zone), today);
        if (left < 0) {
            return Optional.of(ReminderStep.LATE).filter(late -> -left <= windows.late());
        }
        if (left <= windows.lastDays()) {
            return Optional.of(ReminderStep.LAST_DAYS);
        }
        if (left <= windows.atRisk()) {
            return Optional.of(ReminderStep.AT_RISK);
        }
        if (left <= windows.notStarted() && !situation.started() && since >= windows.settled()) {
            return Optional.of(ReminderStep.NOT_STARTED);
        }
        return Optional.of(ReminderStep.ASKED).filter(asked -> since <= windows.askedFor() && !situation.started());
    }
}
