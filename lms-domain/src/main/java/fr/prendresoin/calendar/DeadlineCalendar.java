package fr.prendresoin.calendar;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the deadlines of whoever acts: of what is asked of them and not completed. */
@ApplicationScoped
public class DeadlineCalendar {

    private final ProgressQueries progress;

    protected DeadlineCalendar() {
        this(null);
    }

    @Inject
    DeadlineCalendar(ProgressQueries progress) {
        this.progress = progress;
    }

    /** All of them. */
    public List<CalendarEntry> of(Actor actor) {
        return progress.courses(actor).stream()
                .filter(DeadlineCalendar::asked)
                .map(DeadlineCalendar::entry)
                .toList();
    }

    /** @throws NotFound when no such course is asked of the actor */
    public CalendarEntry of(Actor actor, String course) {
        return progress.courses(actor).stream()
                .filter(known -> known.course().slug().equals(course))
                .filter(DeadlineCalendar::asked)
                .findFirst()
                .map(DeadlineCalendar::entry)
                .orElseThrow(() -> new NotFound("deadline of " + actor.name() + " in " + course));
    }

    private static boolean asked(LearnerCourse course) {
        return course.completedAt().isEmpty()
                && course.enrolment().asked()
                && course.enrolment().dueOn() != null;
    }

    private static CalendarEntry entry(LearnerCourse course) {
        return new CalendarEntry(
                course.enrolment().id(),
                course.course().title(),
                course.enrolment().dueOn(),
                "/formations/" + course.course().slug());
    }
}
