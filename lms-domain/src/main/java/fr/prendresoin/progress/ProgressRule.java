package fr.prendresoin.progress;

import fr.prendresoin.shared.Rule;

/** Why a progress use case is refused. */
public enum ProgressRule implements Rule {
    EXEMPT,
    /** A quiz is finished by submitting an attempt, not by saying so. */
    NEEDS_AN_ATTEMPT,
    /** Presence at a meeting is confirmed by somebody else. */
    NEEDS_PRESENCE,
    /** There is no such presence to withdraw. */
    NOT_PRESENT,
    ALREADY_PRESENT,
    DAY_MISSING,
    DAY_TO_COME,
    REASON_MISSING,
    REASON_TOO_LONG
}
