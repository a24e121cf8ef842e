package fr.prendresoin.participation;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Meeting;
import fr.prendresoin.catalogue.Plan;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.TestRole;
import fr.prendresoin.dpc.DpcType;
import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.SessionDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one seat asks: the version of the course, the hours of the action, the end of the session.
 *
 * @param evaluatesPractices whether the action is an evaluation of practices, which asks for a plan between two rounds
 * @param provedMinutes connected minutes to be seen; 0 when nothing is connected
 * @param until the last day of the session
 */
public record SeatPlan(Course course, boolean evaluatesPractices, Hours declared, int provedMinutes, LocalDate until) {

    /** What a session asks of everybody in it; minutes to be seen are rounded up, so that the threshold is never missed. */
    public static SeatPlan of(SessionDetails session, Course course) {
        Hours declared = session.action().hours();
        return new SeatPlan(
                course,
                session.action().types().contains(DpcType.EPP) || course.plan().isPresent(),
                declared,
                (declared.connected() * session.provedPercent() + 99) / 100,
                session.endsOn());
    }

    /**
     * The activities to be done between both tests, in order; what is done together is signed half-day by half-day, and the
     * plan between two rounds is a step of its own.
     */
    List<Activity> modules() {
        return course.mandatory().stream()
                .filter(activity -> !(activity instanceof Meeting || activity instanceof Plan))
                .filter(activity -> activity.testRole().isEmpty())
                .toList();
    }

    Optional<Quiz> test(TestRole role) {
        return course.test(role);
    }
}
