package fr.prendresoin.progress;

import fr.prendresoin.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Optional;

/** What somebody says of a learner and a meeting: on which day it was, and how they know. */
public record Presence(String activity, LocalDate on, String reason) {

    /** How many characters the reason may have. */
    public static final int LONGEST_REASON = 500;

    /** Strips the reason. */
    public Presence {
        reason = Optional.ofNullable(reason).orElse("").strip();
    }

    /** @throws RuleViolation when the day is missing or still to come, or the reason missing or too long */
    void check(LocalDate today) {
        if (on == null) {
            throw new RuleViolation(ProgressRule.DAY_MISSING);
        }
        if (on.isAfter(today)) {
            throw new RuleViolation(ProgressRule.DAY_TO_COME);
        }
        if (reason.isEmpty()) {
            throw new RuleViolation(ProgressRule.REASON_MISSING);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new RuleViolation(ProgressRule.REASON_TOO_LONG, LONGEST_REASON);
        }
    }
}
