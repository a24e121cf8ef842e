package fr.prendresoin.attendance;

import fr.prendresoin.shared.Rule;

/** Why something about a sheet is refused. */
public enum AttendanceRule implements Rule {
    /** The half-day is not among those planned. */
    NOT_PLANNED,
    /** The time at which it begins is missing. */
    START_MISSING,
    /** Its sheet is open already. */
    OPEN_ALREADY,
    /** It is too early or too late for the sheet to be signed at all. */
    NOT_NOW,
    /** The code is not, or no longer, the one that is shown. */
    WRONG_CODE,
    /** The argument is how many wrong codes somebody may try. */
    TOO_MANY_CODES,
    SIGNED_ALREADY,
    /** The trainer signs at the end, not before. */
    NOT_ENDED,
    /** Nobody says it of themselves. */
    NOT_ONESELF
}
