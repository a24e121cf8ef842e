package fr.prendresoin.cohort;

import fr.prendresoin.shared.RuleViolation;
import java.util.Optional;

/** What people call a cohort, on one line. */
record CohortName(String text) {

    static final int LONGEST = 120;

    /** @throws RuleViolation when it is blank, or longer than 120 characters */
    CohortName {
        text = Optional.ofNullable(text)
                .orElse("")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        if (text.isEmpty()) {
            throw new RuleViolation(CohortRule.NAME_MISSING);
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation(CohortRule.NAME_TOO_LONG, LONGEST);
        }
    }
}
