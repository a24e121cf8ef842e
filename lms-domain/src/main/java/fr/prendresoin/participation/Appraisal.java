package fr.prendresoin.participation;

import fr.prendresoin.shared.RuleViolation;
import java.util.Map;
import java.util.Optional;

/**
 * What a participant thinks of a session: a grade from 1 to 4 for each sentence of the form, and what they add to it.
 *
 * @param comment 2,000 characters at most; may be empty
 */
public record Appraisal(Map<String, Integer> grades, String comment) {

    /** How many characters a comment may have. */
    public static final int LONGEST = 2000;

    /** @throws RuleViolation when the comment is longer than it may be */
    public Appraisal {
        grades = Map.copyOf(grades);
        comment = Optional.ofNullable(comment).orElse("").strip();
        if (comment.length() > LONGEST) {
            throw new RuleViolation(ParticipationRule.COMMENT_TOO_LONG, LONGEST);
        }
    }

    /** @throws RuleViolation when a sentence of the form has no grade, or one that is none */
    void requireComplete(SatisfactionForm form) {
        boolean complete = form.questions().stream()
                .map(question -> grades.getOrDefault(question.id(), 0))
                .allMatch(grade -> grade >= 1 && grade <= 4);
        if (!complete) {
            throw new RuleViolation(ParticipationRule.GRADE_MISSING);
        }
    }
}
