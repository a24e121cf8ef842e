package fr.prendresoin.timekeeping;

import fr.prendresoin.shared.RuleViolation;
import java.util.Optional;

/** What a learner writes about their time: some sentences, 500 characters at most. */
record Words(String text) {

    static final int LONGEST = 500;

    /** @throws RuleViolation when there is no word in it, or more than it may have */
    Words {
        text = Optional.ofNullable(text).orElse("").strip();
        if (text.isEmpty()) {
            throw new RuleViolation(TimekeepingRule.WORDS_MISSING);
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation(TimekeepingRule.WORDS_TOO_LONG, LONGEST);
        }
    }
}
