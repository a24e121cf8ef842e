package fr.prendresoin.progress;

import fr.prendresoin.shared.Rule;

/** Why a progress use case is refused. */
public enum ProgressRule implements Rule {
    EXEMPT,
    /** What the activity waits for is not finished. */
    NOT_OPEN_YET,
    /** A quiz is finished by submitting an attempt, not by saying so. */
    NEEDS_AN_ATTEMPT,
    /** A case is finished by answering its last step. */
    NEEDS_ITS_ANSWERS,
    /** A plan is finished by writing it. */
    NEEDS_ITS_WORDS,
    /** A meeting is finished by its organiser, who says who was there. */
    NEEDS_PRESENCE,
    /** There is no such presence to withdraw. */
    NOT_PRESENT,
    ALREADY_PRESENT,
    DAY_MISSING,
    DAY_TO_COME,
    REASON_MISSING,
    REASON_TOO_LONG
}
