package fr.prendresoin.obligation;

import fr.prendresoin.shared.RuleViolation;
import java.time.LocalDate;

/** An action that its owner declares, checked. */
public record NewAction(String title, String body, ObligationAction.Merits merits, LocalDate endedOn, int minutes) {

    /** As long as a line of the file bears. */
    public static final int LONGEST_TEXT = 250;

    private static final int LONGEST_ACTION = 100_000;

    /** @throws RuleViolation for the first thing that is missing or cannot be */
    public NewAction {
        title = text(title, ObligationRule.TITLE_MISSING);
        body = text(body, ObligationRule.BODY_MISSING);
        if (merits.types().isEmpty()) {
            throw new RuleViolation(ObligationRule.TYPE_MISSING);
        }
        if (endedOn == null) {
            throw new RuleViolation(ObligationRule.DAY_MISSING);
        }
        if (minutes < 1 || minutes > LONGEST_ACTION) {
            throw new RuleViolation(ObligationRule.DURATION_WRONG);
        }
    }

    private static String text(String value, ObligationRule missing) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            throw new RuleViolation(missing);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new RuleViolation(ObligationRule.TEXT_TOO_LONG, LONGEST_TEXT);
        }
        return text;
    }
}
