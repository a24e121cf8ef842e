package fr.prendresoin.web.progress;

import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;

/** A course in a list: its ring, and the same in words. */
public record CourseCard(String address, String title, String summary, long done, int total, String text) {

    static CourseCard of(LearnerCourse course, French french) {
        return new CourseCard(
                Ways.to(course.course()),
                course.course().title(),
                course.course().summary(),
                course.done(),
                course.total(),
                text(course, french));
    }

    static String text(LearnerCourse course, French french) {
        if (course.enrolment().exempt()) {
            return Messages.text("progress.course.exempt");
        }
        return course.completedAt()
                .map(when -> CompletionWords.of(
                        when,
                        course.passedAt().orElse(null),
                        french,
                        course.enrolment().zone()))
                .orElseGet(() -> Messages.text(
                        course.enrolment().asked() ? "progress.course.remaining" : "progress.course.optional",
                        progress(course),
                        french.minutes(course.minutesLeft())));
    }

    /** For example « 5 activités sur 12 ». */
    static String progress(LearnerCourse course) {
        return Messages.text("progress.course.progress", course.done(), course.total());
    }
}
