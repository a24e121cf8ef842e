package fr.prendresoin.dpc;

import fr.prendresoin.shared.Rule;

/** Why an act about actions, sessions and seats is refused. */
public enum DpcRule implements Rule {
    /** The argument is how many minutes old the sign-in may be. */
    SIGN_IN_TOO_OLD,
    SESSION_CLOSED,
    SESSION_FULL,
    SESSION_STARTED,
    ALREADY_ENROLLED,
    /** What publication asks for is not all there: it is named beside. */
    INCOMPLETE,
    /** The action is not in a state from which this follows. */
    NOT_NOW,
    /** How somebody practises was not said. */
    PRACTICE_MISSING,
    REFERENCE_WRONG,
    REFERENCE_TAKEN,
    /** An evaluation, an answer or a withdrawal says why. */
    WORDS_MISSING,
    /** What is recorded happened before what was recorded last, or has not happened yet. */
    DAY_WRONG
}
