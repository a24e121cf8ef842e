package fr.prendresoin.assessment;

import fr.prendresoin.shared.Rule;

/** Why an assessment use case is refused. */
public enum AssessmentRule implements Rule {
    /** What the quiz waits for is not finished. */
    NOT_OPEN_YET,
    /** A test of where one begins is taken once. */
    TAKEN_ONCE,
    EXEMPT,
    ALREADY_SUBMITTED,
    /** Another browser writes in this attempt; this one may take over. */
    WRITTEN_ELSEWHERE,
    /** The proposition or the question is not in this attempt. */
    NO_SUCH_PROPOSITION,
    /** Some questions have no answer; the argument is how many. */
    UNANSWERED,
    /** The time of the attempt, and the grace after it, are over. */
    TIME_OVER,
    /** The clock stands still: nothing is answered meanwhile. */
    PAUSED,
    /** There is no pause to take, or none left. */
    NO_PAUSE,
    /** The step of a case has an answer, and what followed was shown since. */
    STEP_LOCKED,
    /** The steps before it wait for their answers. */
    STEP_NOT_SHOWN_YET,
    /** A question of the step has no answer, or one it does not offer. */
    STEP_INCOMPLETE
}
