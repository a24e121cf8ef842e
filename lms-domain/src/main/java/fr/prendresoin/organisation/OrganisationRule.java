package fr.prendresoin.organisation;

import fr.prendresoin.shared.Rule;

/** Why an organisation use case is refused. */
public enum OrganisationRule implements Rule {
    ALREADY_IN_PROMOTION,
    NOT_IN_PROMOTION,
    /** The faculty already has a promotion for this cursus, year of study and academic year. */
    PROMOTION_EXISTS,
    /** A student, a teacher or a faculty manager needs a faculty; the doyens and an administrator have none. */
    ROLE_NEEDS_ANOTHER_SCOPE,
    /** Nobody appoints themselves. */
    NOT_ONESELF,
    ROLE_ALREADY_HELD,
    ROLE_ALREADY_ENDED,
    /** Without them nobody could administer the platform, nor appoint who does. */
    LAST_ADMINISTRATOR,
    /** Not the year, of four digits, in which an academic year starts; the argument is what was read. */
    ACADEMIC_YEAR_UNREADABLE,
    /** A Supann identifier has no label between braces before its value; the argument is the identifier. */
    SUPANN_LABEL_MISSING,
    /** The label is neither one word nor the UAI of an establishment and a word; the argument is the identifier. */
    SUPANN_LABEL_UNREADABLE,
    /** The label or the value holds a UAI that is none; the argument is the identifier. */
    SUPANN_UAI_WRONG,
    /** There is nothing after the label; the argument is the identifier. */
    SUPANN_VALUE_MISSING,
    /** A space or an invisible sign stands in a Supann identifier; the argument is the identifier. */
    SUPANN_SPACE,
    /** A composite attribute is more than pairs between brackets; the argument is the sign, from 1, where it stops. */
    SUPANN_PAIRS_BROKEN,
    /** A composite attribute says the same key twice; the argument is the key. */
    SUPANN_KEY_TWICE
}
