package fr.prendresoin.automation;

import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A token to make.
 *
 * @param label what its makers call it, at most 80 characters
 * @param unit where the program may act, with all that stands below
 * @param mayWrite false for a program that only reads
 * @param lastDay the last day on which it is worth something, in Paris
 */
public record NewToken(String label, UnitId unit, boolean mayWrite, LocalDate lastDay) {

    /** How many characters a label may have. */
    public static final int LONGEST_LABEL = 80;

    /** After how many months a token has ended at the latest. */
    public static final int LONGEST_MONTHS = 13;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** @throws RuleViolation when there is no word in the label or no day, or more words than it may have */
    public NewToken {
        label = Optional.ofNullable(label).orElse("").strip();
        if (label.isEmpty()) {
            throw new RuleViolation(AutomationRule.LABEL_MISSING);
        }
        if (label.length() > LONGEST_LABEL || label.chars().anyMatch(Character::isISOControl)) {
            throw new RuleViolation(AutomationRule.LABEL_TOO_LONG, LONGEST_LABEL);
        }
        if (lastDay == null) {
            throw new RuleViolation(AutomationRule.LAST_DAY_MISSING);
        }
    }

    /** @throws RuleViolation unless it ends after today and within thirteen months */
    void requireTerm(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        if (!lastDay.isAfter(today)) {
            throw new RuleViolation(AutomationRule.LAST_DAY_PAST);
        }
        if (lastDay.isAfter(today.plusMonths(LONGEST_MONTHS))) {
            throw new RuleViolation(AutomationRule.LAST_DAY_TOO_FAR, LONGEST_MONTHS);
        }
    }

    Instant expiresAt() {
        return lastDay.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
