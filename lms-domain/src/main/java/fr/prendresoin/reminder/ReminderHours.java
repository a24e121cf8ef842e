package fr.prendresoin.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/** When somebody may be written to, for contexts above that remind people of something else. */
public final class ReminderHours {

    private ReminderHours() {}

    /** Whether a letter may leave now, where its reader is. */
    public static boolean decent(Instant now, ZoneId zone) {
        return ReminderRule.decent(now, zone);
    }

    /** Whether they had a reminder too lately for another one. */
    public static boolean tooSoon(Instant last, Instant moment, ZoneId zone) {
        return ReminderRule.tooSoon(last, moment, zone);
    }

    /** The first decent moment from now on: now, or the morning of a coming day. */
    public static Instant next(Instant now, ZoneId zone) {
        return Stream.concat(
                        Stream.of(now),
                        Stream.iterate(LocalDate.ofInstant(now, zone), day -> day.plusDays(1))
                                .map(day -> morning(day, zone))
                                .filter(moment -> moment.isAfter(now)))
                .filter(moment -> decent(moment, zone))
                .findFirst()
                .orElseThrow();
    }

    private static Instant morning(LocalDate day, ZoneId zone) {
        return day.atTime(ReminderSettings.on(day).hours().from(), 0)
                .atZone(zone)
                .toInstant();
    }
}
