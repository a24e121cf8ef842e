package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides when a course is completed: every activity done, the quiz passed. Pure: the same states give the same answer,
 * in whatever order the facts came; time spent never completes anything (rule 32).
 */
final class CompletionRule {

    private CompletionRule() {}

    /** When the course was completed; empty while something is missing. */
    static Optional<Instant> completedAt(Course course, Map<String, ActivityStatus> states) {
        List<Activity> activities = course.activities();
        boolean all = activities.stream().allMatch(activity -> passed(states, activity));
        return all
                ? activities.stream()
                        .map(activity -> states.get(activity.slug()).passedAt())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Whether an activity may be opened: one that waits for all the others opens when they are done. */
    static boolean open(Course course, Activity activity, Map<String, ActivityStatus> states) {
        return !activity.afterAll()
                || course.activities().stream()
                        .filter(other -> !other.afterAll())
                        .allMatch(other -> passed(states, other));
    }

    private static boolean passed(Map<String, ActivityStatus> states, Activity activity) {
        return Optional.ofNullable(states.get(activity.slug()))
                .filter(ActivityStatus::passed)
                .isPresent();
    }
}
