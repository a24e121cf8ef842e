package fr.prendresoin.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The statement that finds who may be due in a zone: what the rule says of one enrolment, said of all, so that only those
 * are read of whom something is to be said. Deadlines that are near, and enrolments that are new, each by an index.
 */
final class CandidateSearch {

    /** As {@link ReminderRule#due} names the step of a day. */
    private static final String STEP = "case when e.due_on < ? then 'LATE' when e.due_on <= ? then 'LAST_DAYS'"
            + " when e.due_on <= ? then 'AT_RISK' when s.started_at is not null then '' when e.due_on <= ?"
            + " and e.enrolled_at < ? then 'NOT_STARTED' when e.enrolled_at >= ? then 'ASKED' else '' end";

    private static final String FOUND = "select e.id, e.person_id, e.due_on, e.enrolled_at, s.started_at, " + STEP
            + " as wanted from enrolment e left join faculty f on f.id = e.faculty_id"
            + " left join course_state s on s.enrolment_id = e.id where coalesce(e.zone, f.zone) = ? and e.person_id > ? and ";

    private static final String PEOPLE = "select found.id, found.person_id, p.given_name, p.family_name, p.mail,"
            + " found.due_on, found.enrolled_at, found.started_at,"
            + " (select max(l.written_at) from reminder l where l.person_id = found.person_id),"
            + " (select group_concat(k.step) from reminder k where k.enrolment_id = found.id and k.due_on = found.due_on)"
            + " from (%s) found join person p on p.id = found.person_id where found.wanted <> ''"
            + " and not exists (select 1 from reminder k where k.enrolment_id = found.id and k.due_on = found.due_on"
            + " and k.step = found.wanted) and not exists (select 1 from reminder l where l.person_id = found.person_id"
            + " and l.written_at > ?) and not exists (select 1 from outgoing_mail m where m.person_id = found.person_id"
            + " and m.kind = 'REMINDER' and m.dropped_at is null and m.written_at > ?) order by found.person_id, found.id limit %d";

    private static final String NEAR = "e.due_on between ? and ?";
    private static final String NEW = "e.enrolled_at >= ? and e.due_on > ?";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private final ZoneId zone;
    private final Instant now;
    private final LocalDate today;
    private final ReminderSettings settings;

    CandidateSearch(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
        this.today = LocalDate.ofInstant(now, zone);
        this.settings = ReminderSettings.on(today);
    }

    /** The conditions under which an enrolment is open take today twice. */
    String statement(String open, int most) {
        return PEOPLE.formatted(FOUND + NEAR + " and " + open + " union all " + FOUND + NEW + " and " + open, most);
    }

    /** In the order of the question marks. */
    List<Object> values(String after) {
        ReminderSettings.Windows windows = settings.windows();
        List<Object> values = new ArrayList<>(found(after));
        values.addAll(List.of(today.minusDays(windows.late()), today.plusDays(windows.notStarted()), today, today));
        values.addAll(found(after));
        values.addAll(List.of(start(windows.askedFor()), today.plusDays(windows.notStarted()), today, today));
        values.addAll(List.of(latestReminder(), latestReminder()));
        return values;
    }

    private List<Object> found(String after) {
        ReminderSettings.Windows windows = settings.windows();
        return List.of(
                today,
                today.plusDays(windows.lastDays()),
                today.plusDays(windows.atRisk()),
                today.plusDays(windows.notStarted()),
                start(windows.settled() - 1),
                start(windows.askedFor()),
                zone.getId(),
                after.isEmpty() ? NOBODY : after);
    }

    /** When the day began, so many days ago. */
    private LocalDateTime start(int daysAgo) {
        return utc(today.minusDays(daysAgo).atStartOfDay(zone).toInstant());
    }

    /** Who had one after this moment had it too lately. */
    private LocalDateTime latestReminder() {
        Instant apart = now.minus(settings.hours().apart());
        Instant morning = today.atStartOfDay(zone).toInstant().minusMillis(1);
        return utc(apart.isBefore(morning) ? apart : morning);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
