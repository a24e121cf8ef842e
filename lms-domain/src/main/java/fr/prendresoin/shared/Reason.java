package fr.prendresoin.shared;

import java.util.Optional;

/** Why somebody decided something, as they wrote it: a sentence of at most 500 characters. */
public record Reason(String text) {

    /** How many characters a reason may have. */
    public static final int LONGEST = 500;

    /** What is wrong with a reason. */
    public enum Fault implements Rule {
        REASON_MISSING,
        /** The argument is how many characters it may have. */
        REASON_TOO_LONG
    }

    /** @throws RuleViolation when there is no word in it, or more than it may have */
    public Reason {
        text = Optional.ofNullable(text).orElse("").strip();
        if (text.isEmpty()) {
            throw new RuleViolation(Fault.REASON_MISSING);
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation(Fault.REASON_TOO_LONG, LONGEST);
        }
    }
}
