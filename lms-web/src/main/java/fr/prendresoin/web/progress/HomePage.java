package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.enrolment.Requirement;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The learner's home: one way to go on, the deadlines, the courses. */
@Named
@RequestScoped
public class HomePage implements Page {

    private final CurrentActor current;
    private final ProgressQueries progress;
    private final French french;
    private final Clock clock;
    private List<LearnerCourse> courses = List.of();

    protected HomePage() {
        this(null, null, null, null);
    }

    @Inject
    HomePage(CurrentActor current, ProgressQueries progress, French french, Clock clock) {
        this.current = current;
        this.progress = progress;
        this.french = french;
        this.clock = clock;
    }

    /** The one card that leads to the exact place. */
    public record Resume(
            String course,
            String title,
            String where,
            String progress,
            List<String> steps,
            String address,
            String label) {}

    /** A day by which something must be finished. */
    public record Deadline(
            int day,
            String month,
            String title,
            boolean late,
            String text,
            String address,
            String action,
            String calendar) {}

    /** Reads the courses of whoever is signed in. */
    @Override
    public void load() {
        courses = progress.courses(current.get());
    }

    public String getGreeting() {
        return Messages.text("progress.home.greeting", current.person().givenName());
    }

    public String getSummary() {
        return unfinished()
                .map(course -> Messages.text(
                        "progress.home.left",
                        french.minutes(course.minutesLeft()),
                        course.course().title()))
                .orElseGet(() -> Messages.text(courses.isEmpty() ? "progress.home.nothing" : "progress.home.allDone"));
    }

    private Optional<LearnerCourse> unfinished() {
        return courses.stream()
                .filter(course ->
                        course.completedAt().isEmpty() && course.enrolment().asked())
                .findFirst();
    }

    /** What is asked; else what somebody began of their own will. Null when nothing is left to do. */
    public Resume getResume() {
        return unfinished().or(this::begunFreely).map(this::resume).orElse(null);
    }

    private Optional<LearnerCourse> begunFreely() {
        return courses.stream()
                .filter(course -> course.enrolment().requirement() == Requirement.OPTIONAL)
                .filter(course ->
                        course.startedAt().isPresent() && course.completedAt().isEmpty())
                .findFirst();
    }

    private Resume resume(LearnerCourse course) {
        Activity next = course.next();
        boolean started = course.startedAt().isPresent();
        return new Resume(
                course.course().title(),
                next.title(),
                Messages.text(
                        started ? "progress.home.where" : "progress.home.whereFirst", french.minutes(next.minutes())),
                CourseCard.progress(course),
                steps(course, next),
                Ways.toPlace(course, next),
                Messages.text(started ? "progress.home.resume" : "progress.home.start"));
    }

    private static List<String> steps(LearnerCourse course, Activity next) {
        return course.course().activities().stream()
                .map(activity ->
                        activity.equals(next) ? "ici" : course.status(activity).passed() ? "fait" : "")
                .toList();
    }

    public List<Deadline> getDeadlines() {
        return courses.stream()
                .filter(course ->
                        course.completedAt().isEmpty() && course.enrolment().asked())
                .map(this::deadline)
                .toList();
    }

    /** Whether somebody asked for one of them, who could move it. */
    public boolean isMovable() {
        return courses.stream().anyMatch(course -> course.enrolment().askedFor() != null);
    }

    private Deadline deadline(LearnerCourse course) {
        LocalDate due = course.enrolment().dueOn();
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), ZoneId.of(course.enrolment().zone()));
        long days = ChronoUnit.DAYS.between(today, due);
        return new Deadline(
                due.getDayOfMonth(),
                french.month(due),
                course.course().title(),
                days < 0,
                deadlineText(days, french.minutes(course.minutesLeft())),
                Ways.toPlace(course, course.next()),
                Messages.text(course.startedAt().isPresent() ? "progress.home.resume" : "progress.home.start"),
                "/api/mon-compte/agenda/" + course.course().slug() + ".ics");
    }

    private static String deadlineText(long days, String left) {
        if (days < 0) {
            return Messages.text("progress.home.late", -days, left);
        }
        return days == 0
                ? Messages.text("progress.home.today", left)
                : Messages.text("progress.home.inDays", days, left);
    }

    public List<CourseCard> getCourses() {
        return courses.stream().map(course -> CourseCard.of(course, french)).toList();
    }
}
