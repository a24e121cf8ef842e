package fr.prendresoin.dpc;

import fr.prendresoin.shared.Rule;

/** What is wrong in the sheet of a draft: it may lack anything, but nothing it says may be wrong. */
public enum SheetRule implements Rule {
    TITLE_WRONG,
    TEXT_TOO_LONG,
    LINE_TOO_LONG,
    HOURS_WRONG,
    /** An orientation that is not known, or one beside the word that there is none. */
    ORIENTATION_WRONG,
    METHOD_WRONG,
    COURSE_WRONG,
    PRICE_WRONG,
    /** What an author declares stands beside no name or no title. */
    AUTHOR_WRONG,
    /** The day of a declaration is no day, or has not come yet. */
    DECLARED_WRONG,
    /** Somebody else wrote the draft meanwhile. */
    CHANGED_MEANWHILE
}
