package fr.prendresoin.cohort;

import fr.prendresoin.shared.Rule;

/** Why a situation is refused. */
public enum SituationRule implements Rule {
    FROM_MISSING,
    /** It begins more than a year from now, in either direction. */
    FROM_TOO_FAR,
    /** It would be over before it begins. */
    UNTIL_BEFORE_FROM,
    /** It is over already. */
    UNTIL_PASSED,
    /** A césure lasts a year at most (code de l’éducation, article D611-15). */
    LONGER_THAN_A_YEAR,
    /** A situation of this kind is not over. */
    ALREADY_SO,
    ALREADY_ENDED
}
