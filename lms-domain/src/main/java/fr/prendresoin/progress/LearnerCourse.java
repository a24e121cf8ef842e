package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.completion.CompletionRule;
import fr.prendresoin.enrolment.LearnerEnrolment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A course as one learner lives it: what it holds, what they did, where they are. */
public record LearnerCourse(
        LearnerEnrolment enrolment,
        Course course,
        Map<String, ActivityStatus> states,
        Optional<Instant> startedAt,
        Optional<Instant> completedAt,
        Optional<Instant> passedAt,
        Optional<Place> place,
        long placeSequence) {

    public ActivityStatus status(Activity activity) {
        return states.getOrDefault(activity.slug(), ActivityStatus.untouched(activity.slug()));
    }

    /** Whether the activity may be opened now. */
    public boolean open(Activity activity) {
        return awaited(activity).isEmpty();
    }

    /** What must be done before the activity opens; empty when it is open. Who is exempt reads everything. */
    public List<Activity> awaited(Activity activity) {
        return enrolment.exempt() && !(activity instanceof Quiz)
                ? List.of()
                : CompletionRule.awaited(course, activity, states);
    }

    public boolean done(Course.Chapter chapter) {
        return CompletionRule.chapterDone(course, chapter, states);
    }

    /** How many of the activities that are not optional are passed. */
    public long done() {
        return course.mandatory().stream()
                .filter(activity -> status(activity).passed())
                .count();
    }

    /** How many activities are not optional. */
    public int total() {
        return course.mandatory().size();
    }

    /** Honest minutes still to come, without what is optional. */
    public int minutesLeft() {
        return course.mandatory().stream()
                .filter(activity -> !status(activity).passed())
                .mapToInt(Activity::minutes)
                .sum();
    }

    /** Where "resume" leads: the place they left when it is unfinished, else the first thing still to do. */
    public Activity next() {
        List<Activity> activities = course.activities();
        return place.flatMap(known -> course.find(known.activity()))
                .filter(activity -> !status(activity).passed())
                .or(() -> course.mandatory().stream()
                        .filter(activity -> !status(activity).passed())
                        .findFirst())
                .orElse(activities.get(0));
    }
}
