package fr.prendresoin.web.progress;

import fr.prendresoin.assessment.AttemptId;
import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.Place;
import java.util.Optional;

/** The addresses of a course and of what it holds; written once, mailed and bookmarked for years. */
public final class Ways {

    private Ways() {}

    public static String to(Course course) {
        return "/formations/" + course.slug();
    }

    public static String to(Course course, Activity activity) {
        return to(course) + "/" + course.chapterOf(activity.slug()).slug() + "/" + activity.slug();
    }

    /** The exact place: the heading of a lesson, the step of a situation, the second of a film. */
    public static String toPlace(LearnerCourse course, Activity activity) {
        String anchor = course.place()
                .filter(place -> place.activity().equals(activity.slug()))
                .map(Place::anchor)
                .orElse("");
        if (anchor.isEmpty()) {
            return to(course.course(), activity);
        }
        return to(course.course(), activity)
                + switch (activity.kind()) {
                    case "lesson" -> "#" + anchor;
                    case "situation" -> "?chemin=" + anchor;
                    case "video" -> "?" + anchor;
                    default -> "";
                };
    }

    /** Where forms and saves about an activity are sent. */
    public static String api(Course course, Activity activity) {
        return "/api" + to(course) + "/" + activity.slug();
    }

    /** A page of an attempt: the number of a question, {@code relecture} or {@code resultat}. */
    public static String toAttempt(Course course, Activity quiz, AttemptId attempt, Object page) {
        return to(course, quiz) + "/evaluation/" + attempt.value() + "/" + page;
    }

    /** The activity before or after another one. */
    static Optional<Activity> neighbour(Course course, Activity activity, int step) {
        int index = course.activities().indexOf(activity) + step;
        return index < 0 || index >= course.activities().size()
                ? Optional.empty()
                : Optional.of(course.activities().get(index));
    }
}
