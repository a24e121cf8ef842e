package fr.prendresoin.progress;

import fr.prendresoin.assessment.AttemptGate;
import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.TestRole;
import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.completion.CompletionRule;
import fr.prendresoin.enrolment.LearnerEnrolment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens a quiz or a case when everything it waits for is done. */
@ApplicationScoped
class QuizGate implements AttemptGate {

    private final ProgressRepository progress;
    private final Courses courses;

    protected QuizGate() {
        this(null, null);
    }

    @Inject
    QuizGate(ProgressRepository progress, Courses courses) {
        this.progress = progress;
        this.courses = courses;
    }

    @Override
    public boolean open(LearnerEnrolment enrolment, Activity activity) {
        Course course = courses.version(enrolment.version());
        if (!activity.afterAll()
                && course.test(TestRole.PRE_TEST).isEmpty()
                && course.before(activity).isEmpty()) {
            return true;
        }
        return CompletionRule.open(
                course,
                activity,
                progress.statusesOf(enrolment.enrolmentId()).stream()
                        .collect(Collectors.toMap(ActivityStatus::activity, Function.identity())));
    }
}
