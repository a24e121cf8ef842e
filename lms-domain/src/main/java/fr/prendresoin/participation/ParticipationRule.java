package fr.prendresoin.participation;

import fr.prendresoin.shared.Rule;

/** Why something cannot be handed in. */
public enum ParticipationRule implements Rule {
    /** It was handed in before: it counts as it was then. */
    ALREADY_GIVEN,
    /** The action does not ask for it. */
    NOT_ASKED,
    /** It has no word in it. */
    PLAN_MISSING,
    /** The argument is how many characters it may have. */
    PLAN_TOO_LONG,
    /** Whoever swears must say so by ticking the box. */
    NOT_SWORN,
    /** A sentence of the form was left out. */
    GRADE_MISSING,
    /** The argument is how many characters it may have. */
    COMMENT_TOO_LONG,
    MESSAGE_MISSING,
    /** The argument is how many characters it may have. */
    MESSAGE_TOO_LONG,
    /** The session has not ended yet. */
    SESSION_RUNS
}
