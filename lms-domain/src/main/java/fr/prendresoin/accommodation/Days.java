package fr.prendresoin.accommodation;

import fr.prendresoin.shared.RuleViolation;
import java.time.LocalDate;

/** The days an accommodation counts, both included. */
public record Days(LocalDate from, LocalDate until) {

    /** As long as the longest studies; then it is decided again. */
    private static final int LONGEST_YEARS = 6;

    public Days {
        if (from == null || until == null) {
            throw new RuleViolation(AccommodationRule.DAYS_MISSING);
        }
        if (until.isBefore(from)) {
            throw new RuleViolation(AccommodationRule.UNTIL_BEFORE_FROM);
        }
        if (until.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw new RuleViolation(AccommodationRule.TOO_LONG);
        }
    }
}
