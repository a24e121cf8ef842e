package fr.prendresoin.timekeeping;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.enrolment.EnrolmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The three times of one learner in one course, side by side and never mixed: what pages observed, what the learner
 * declared, and what the authors of the course think it takes. In whole minutes; the parts add up to the whole.
 *
 * @param zone the zone in which days begin
 * @param observed by the slug of the activity
 * @param days what was observed, by day
 * @param rule the version of the rule that counted
 */
public record CourseTime(
        EnrolmentId enrolment,
        Course course,
        String zone,
        Map<String, Integer> observed,
        Map<LocalDate, Integer> days,
        List<DeclaredRow> declared,
        List<ContestRow> contests,
        int rule) {

    public int observedMinutes() {
        return sum(observed);
    }

    public int observedMinutes(String activity) {
        return observed.getOrDefault(activity, 0);
    }

    public int observedMinutes(Course.Chapter chapter) {
        return chapter.activities().stream()
                .map(Activity::slug)
                .mapToInt(this::observedMinutes)
                .sum();
    }

    /** Seen at activities that are no longer in the course. */
    public int observedElsewhere() {
        return observedMinutes()
                - course.chapters().stream().mapToInt(this::observedMinutes).sum();
    }

    public int declaredMinutes() {
        return declared.stream().mapToInt(DeclaredRow::minutes).sum();
    }

    public int declaredMinutes(String activity) {
        return declared.stream()
                .filter(row -> row.activity().equals(activity))
                .mapToInt(DeclaredRow::minutes)
                .sum();
    }

    /** Whether something contested waits for an answer. */
    public boolean contested() {
        return contests.stream().anyMatch(ContestRow::open);
    }

    private static int sum(Map<?, Integer> minutes) {
        return minutes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
