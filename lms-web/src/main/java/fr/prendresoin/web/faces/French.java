package fr.prendresoin.web.faces;

import fr.prendresoin.web.errors.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes dates, times, durations and figures as French readers expect them, with no-break spaces. */
@Named("fr")
@ApplicationScoped
public class French {

    private static final char NBSP = '\u00A0';
    private static final char NARROW_NBSP = '\u202F';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.FRENCH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H'" + NBSP + "h" + NBSP + "'mm", Locale.FRENCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);

    /** For example « 29 janvier 2027 », « 1er février 2027 »; empty for null. */
    public String date(LocalDate day) {
        return day == null ? "" : dayOfMonth(day) + NBSP + DATE.format(day).replace(' ', NBSP);
    }

    /** The day of an instant, in a zone. */
    public String date(Instant instant, String zone) {
        return instant == null ? "" : date(LocalDate.ofInstant(instant, ZoneId.of(zone)));
    }

    /** For example 2027-01-29, for files that machines read; empty for null. */
    public String isoDate(Instant instant, String zone) {
        return instant == null
                ? ""
                : LocalDate.ofInstant(instant, ZoneId.of(zone)).toString();
    }

    /** For example « vendredi 29 janvier 2027 ». */
    public String longDate(LocalDate day) {
        return day == null ? "" : WEEKDAY.format(day) + " " + date(day);
    }

    /** For example « janv. », as calendars show it. */
    public String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** The day and the time of an instant, in the zone of a faculty. */
    public String moment(Instant instant, String zone) {
        return Messages.text("common.moment", date(instant, zone), time(instant, zone));
    }

    /** For example « 14 h 03 ». */
    public String time(Instant instant, String zone) {
        return instant == null ? "" : TIME.format(instant.atZone(ZoneId.of(zone)));
    }

    /** For example « 52 min », « 1 h 10 », « 2 h ». */
    public String minutes(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) {
            return minutes + "" + NBSP + "min";
        }
        return hours + "" + NBSP + "h" + (rest == 0 ? "" : NBSP + String.format(Locale.ROOT, "%02d", rest));
    }

    /** For example « 1 234 ». */
    public String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', NARROW_NBSP);
    }

    /** A part of a whole in whole per cent, for example « 71 % »; « – » when there is nothing to divide by. */
    public String percent(long part, long whole) {
        return whole == 0 ? "–" : Math.round(100.0 * part / whole) + "" + NARROW_NBSP + "%";
    }

    private static String dayOfMonth(LocalDate day) {
        return day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
    }
}
