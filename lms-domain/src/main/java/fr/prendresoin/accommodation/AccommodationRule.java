package fr.prendresoin.accommodation;

import fr.prendresoin.shared.Rule;

/** Why an accommodation is not decided as asked. */
public enum AccommodationRule implements Rule {
    NOTHING_GIVEN,
    OUT_OF_BOUNDS,
    /** A number of pauses without their length, or the other way round. */
    PAUSE_HALF_SAID,
    DAYS_MISSING,
    UNTIL_BEFORE_FROM,
    TOO_LONG,
    ALREADY_ENDED
}
