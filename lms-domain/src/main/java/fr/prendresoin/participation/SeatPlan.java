package fr.prendresoin.participation;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one seat asks: the version of the course, the hours of the action, the end of the session.
 *
 * @param preTest the slug of the test before the first module; empty when there is none
 * @param postTest the slug of the test after the last one; empty when there is none
 * @param evaluatesPractices whether the action is an evaluation of practices, which asks for a plan between two rounds
 * @param provedMinutes connected minutes to be seen; 0 when nothing is connected
 * @param until the last day of the session
 */
public record SeatPlan(
        Course course,
        Optional<String> preTest,
        Optional<String> postTest,
        boolean evaluatesPractices,
        Minutes declared,
        int provedMinutes,
        LocalDate until) {

    /** The activities to be done between both tests, in order. */
    List<Activity> modules() {
        return course.mandatory().stream()
                .filter(activity -> !(activity instanceof Meeting))
                .filter(activity -> !isTest(activity))
                .toList();
    }

    private boolean isTest(Activity activity) {
        return preTest.filter(activity.slug()::equals).isPresent()
                || postTest.filter(activity.slug()::equals).isPresent();
    }
}
