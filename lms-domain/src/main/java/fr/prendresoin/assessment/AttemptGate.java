package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.enrolment.LearnerEnrolment;

/** Says whether a quiz or a case is open to a learner; the context that knows their progress answers. */
@FunctionalInterface
public interface AttemptGate {

    /** Whether everything the activity waits for is finished. */
    boolean open(LearnerEnrolment enrolment, Activity activity);
}
