package fr.prendresoin.timekeeping;

import fr.prendresoin.shared.Rule;

/** Why something about time is refused. */
public enum TimekeepingRule implements Rule {
    EXEMPT,
    WORDS_MISSING,
    /** The argument is how many characters they may have. */
    WORDS_TOO_LONG,
    /** The argument is how many minutes may be declared at once. */
    MINUTES_WRONG,
    DAY_WRONG,
    ACTIVITY_MISSING,
    /** What was contested before has no answer yet. */
    CONTEST_WAITS,
    ALREADY_ANSWERED,
    NOT_ONESELF
}
