package fr.prendresoin.intake;

import fr.prendresoin.shared.Rule;

/** Why an import use case is refused. */
public enum ImportRule implements Rule {
    FILE_MISSING,
    /** Argument: the limit, in megabytes. */
    FILE_TOO_LARGE,
    /** Argument: the limit. */
    TOO_MANY_LINES,
    NO_LINES,
    COLUMN_TWICE,
    FAMILY_NAME_MISSING,
    GIVEN_NAME_MISSING,
    /** Neither an INE nor a student number. */
    IDENTIFIER_MISSING,
    CURSUS_MISSING,
    STUDY_YEAR_MISSING,
    ACADEMIC_YEAR_MISSING,
    /** The import is no longer, or not yet, where this can be done. */
    NOT_NOW,
    /** Every line is in error, or there is none. */
    NOTHING_TO_WRITE,
    /** More than a tenth of those present would be removed, and nobody has confirmed it. */
    REMOVALS_NOT_CONFIRMED,
    /** The 24 hours are over. */
    UNDO_TOO_LATE,
    /** Argument: how many people have signed in, begun a course or been changed since. */
    UNDO_HAS_DEPENDANTS,
    FILE_FORGOTTEN
}
