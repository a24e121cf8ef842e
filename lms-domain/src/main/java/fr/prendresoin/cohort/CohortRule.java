package fr.prendresoin.cohort;

import fr.prendresoin.shared.Rule;

/** Why a cohort or its condition is refused. */
public enum CohortRule implements Rule {
    NAME_MISSING,
    /** The argument is how many characters it may have. */
    NAME_TOO_LONG,
    /** Another cohort of the unit has this name. */
    NAME_TAKEN,
    /** A condition without a criterion would be everybody. */
    CRITERION_MISSING,
    /** The text is no condition at all. */
    CONDITION_UNREADABLE,
    CURSUS_UNKNOWN,
    STUDY_YEAR_UNKNOWN,
    ACADEMIC_YEAR_UNKNOWN,
    /** No such faculty below the unit. */
    FACULTY_UNKNOWN,
    STANDING_UNKNOWN,
    ALREADY_ARCHIVED,
    /** The criteria are those it has. */
    CONDITION_SAME
}
