package fr.prendresoin.organisation;

import fr.prendresoin.shared.Rule;

/** Why an organisation use case is refused. */
public enum OrganisationRule implements Rule {
    ALREADY_IN_PROMOTION,
    NOT_IN_PROMOTION,
    /** The faculty already has a promotion for this cursus, year of study and academic year. */
    PROMOTION_EXISTS,
    /** A student, a teacher or a faculty manager needs a faculty; the doyens and an administrator have none. */
    ROLE_NEEDS_ANOTHER_SCOPE
}
