package fr.prendresoin.progress;

import fr.prendresoin.assessment.AttemptGate;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.completion.CompletionRule;
import fr.prendresoin.enrolment.LearnerEnrolment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens a quiz when everything it waits for is done. */
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
    public boolean open(LearnerEnrolment enrolment, Quiz quiz) {
        return CompletionRule.open(
                courses.version(enrolment.version()),
                quiz,
                progress.statusesOf(enrolment.enrolmentId()).stream()
                        .collect(Collectors.toMap(ActivityStatus::activity, Function.identity())));
    }
}
