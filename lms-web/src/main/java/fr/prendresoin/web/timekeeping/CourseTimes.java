package fr.prendresoin.web.timekeeping;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.timekeeping.ContestRow;
import fr.prendresoin.timekeeping.CourseTime;
import fr.prendresoin.timekeeping.DeclaredRow;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The time of one learner in one course, in words. */
public record CourseTimes(CourseTime time, French french) {

    /** One activity, or the sum of a part. */
    public record Line(String title, String observed, String declared, String planned) {}

    /** A part of the course: its sum, and its activities. */
    public record Part(Line whole, List<Line> activities) {}

    /** One day. */
    public record Day(String day, String observed) {}

    /** Something the learner declared. */
    public record Declared(String what, String words, String when) {}

    /** Something the learner contested. */
    public record Contest(String when, String words, String answer, String answeredOn, boolean open) {}

    public String getObserved() {
        return french.minutes(time.observedMinutes());
    }

    public String getDeclared() {
        return french.minutes(time.declaredMinutes());
    }

    public String getPlanned() {
        return french.minutes(time.course().minutes());
    }

    public String getRule() {
        return Messages.text("timekeeping.rule", time.rule());
    }

    /** Each part of the course with its activities; then what was seen at activities that are gone. */
    public List<Part> getParts() {
        List<Part> parts = new ArrayList<>();
        for (Course.Chapter chapter : time.course().chapters()) {
            parts.add(new Part(
                    sum(chapter), chapter.activities().stream().map(this::line).toList()));
        }
        if (time.observedElsewhere() > 0) {
            String observed = french.minutes(time.observedElsewhere());
            parts.add(new Part(new Line(Messages.text("timekeeping.elsewhere"), observed, "–", "–"), List.of()));
        }
        return parts;
    }

    private Line sum(Course.Chapter chapter) {
        return new Line(
                chapter.title(),
                french.minutes(time.observedMinutes(chapter)),
                french.minutes(chapter.activities().stream()
                        .mapToInt(activity -> time.declaredMinutes(activity.slug()))
                        .sum()),
                french.minutes(chapter.activities().stream()
                        .mapToInt(Activity::minutes)
                        .sum()));
    }

    private Line line(Activity activity) {
        return new Line(
                activity.title(),
                french.minutes(time.observedMinutes(activity.slug())),
                french.minutes(time.declaredMinutes(activity.slug())),
                french.minutes(activity.minutes()));
    }

    /** The latest first. */
    public List<Day> getDays() {
        return time.days().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .map(day -> new Day(french.longDate(day.getKey()), french.minutes(day.getValue())))
                .toList();
    }

    public List<Declared> getDeclarations() {
        return time.declared().stream().map(this::declared).toList();
    }

    private Declared declared(DeclaredRow row) {
        String title = time.course().find(row.activity()).map(Activity::title).orElse(row.activity());
        return new Declared(
                Messages.text("timekeeping.declared", french.minutes(row.minutes()), french.date(row.doneOn()), title),
                row.words(),
                Messages.text("timekeeping.declaredOn", french.moment(row.declaredAt(), time.zone())));
    }

    public List<Contest> getContests() {
        return time.contests().stream().map(this::contest).toList();
    }

    private Contest contest(ContestRow row) {
        return new Contest(
                Messages.text(
                        "timekeeping.contested",
                        french.moment(row.contestedAt(), time.zone()),
                        french.minutes(row.observedMinutes())),
                row.words(),
                row.answer(),
                row.open() ? "" : Messages.text("timekeeping.answered", french.moment(row.answeredAt(), time.zone())),
                row.open());
    }

    public boolean isContested() {
        return time.contested();
    }
}
