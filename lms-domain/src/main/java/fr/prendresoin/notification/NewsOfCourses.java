package fr.prendresoin.notification;

import fr.prendresoin.enrolment.EnrolmentExempted;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.NewNotice;
import fr.prendresoin.message.NoticeSubject;
import fr.prendresoin.progress.CourseCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Tells a learner that they are exempt, or no more, and that they have completed a course. */
@ApplicationScoped
class NewsOfCourses {

    private final JpaEnrolmentNews enrolments;
    private final Messenger messenger;
    private final Clock clock;

    protected NewsOfCourses() {
        this(null, null, null);
    }

    @Inject
    NewsOfCourses(JpaEnrolmentNews enrolments, Messenger messenger, Clock clock) {
        this.enrolments = enrolments;
        this.messenger = messenger;
        this.clock = clock;
    }

    /** The written reason stays with the faculty. */
    void exempted(@Observes EnrolmentExempted decided) {
        EnrolledCourse course = enrolments.course(decided.enrolment());
        NoticeSubject subject = decided.granted() ? NoticeSubject.EXEMPTED : NoticeSubject.EXEMPTION_ENDED;
        String cause = subject + ":" + decided.enrolment().value() + ":" + clock.instant();
        messenger.tell(new News(
                course.person(),
                MessageKind.ANSWER,
                new NewNotice(subject, course.title(), decided.granted() ? null : course.dueOn(), course.link(), cause),
                decided.granted() ? "exemption" : "fin-exemption",
                words(course)));
    }

    void completed(@Observes CourseCompleted completed) {
        EnrolledCourse course = enrolments.course(completed.enrolment());
        messenger.tell(new News(
                course.person(),
                MessageKind.SUCCESS,
                new NewNotice(
                        NoticeSubject.COURSE_COMPLETED,
                        course.title(),
                        null,
                        course.link(),
                        cause(completed.enrolment())),
                "formation-terminee",
                words(course)));
    }

    private static String cause(EnrolmentId enrolment) {
        return NoticeSubject.COURSE_COMPLETED + ":" + enrolment.value();
    }

    private static Map<String, String> words(EnrolledCourse course) {
        return Map.of("course", course.title(), "path", course.link().substring(1));
    }
}
