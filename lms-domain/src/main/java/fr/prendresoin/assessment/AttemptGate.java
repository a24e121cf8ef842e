package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.enrolment.LearnerEnrolment;

/** Says whether a quiz is open to a learner; the context that knows their progress answers. */
@FunctionalInterface
public interface AttemptGate {

    /** Whether everything the quiz waits for is finished. */
    boolean open(LearnerEnrolment enrolment, Quiz quiz);
}
