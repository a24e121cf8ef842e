package fr.prendresoin.notification;

import fr.prendresoin.enrolment.EnrolmentExempted;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.Requirement;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.NewNotice;
import fr.prendresoin.message.NoticeSubject;
import fr.prendresoin.progress.CompletionLost;
import fr.prendresoin.progress.CourseCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Tells a learner what a course is to them by decision, and that they have completed it, or no longer have. */
@ApplicationScoped
class NewsOfCourses {

    private static final Map<Requirement, NoticeSubject> SUBJECTS = Map.of(
            Requirement.EXEMPT, NoticeSubject.EXEMPTED,
            Requirement.OPTIONAL, NoticeSubject.MADE_OPTIONAL,
            Requirement.REQUIRED, NoticeSubject.EXEMPTION_ENDED);

    private static final Map<Requirement, String> LETTERS = Map.of(
            Requirement.EXEMPT, "exemption",
            Requirement.OPTIONAL, "facultative",
            Requirement.REQUIRED, "fin-exemption");

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
        NoticeSubject subject = SUBJECTS.get(decided.decided());
        String cause = subject + ":" + decided.enrolment().value() + ":" + clock.instant();
        messenger.tell(new News(
                course.person(),
                MessageKind.ANSWER,
                new NewNotice(
                        subject,
                        course.title(),
                        decided.decided() == Requirement.REQUIRED ? course.dueOn() : null,
                        course.link(),
                        cause),
                LETTERS.get(decided.decided()),
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

    /** By a decision of others, never by what the learner did; so it says what stays and what is left, and nothing else. */
    void lost(@Observes CompletionLost lost) {
        EnrolledCourse course = enrolments.course(lost.enrolment());
        String cause = NoticeSubject.COMPLETION_LOST + ":" + lost.enrolment().value() + ":" + lost.at();
        messenger.tell(new News(
                course.person(),
                MessageKind.ANSWER,
                new NewNotice(NoticeSubject.COMPLETION_LOST, course.title(), null, course.link(), cause),
                "a-completer",
                words(course)));
    }

    private static String cause(EnrolmentId enrolment) {
        return NoticeSubject.COURSE_COMPLETED + ":" + enrolment.value();
    }

    private static Map<String, String> words(EnrolledCourse course) {
        return Map.of("course", course.title(), "path", course.link().substring(1));
    }
}
