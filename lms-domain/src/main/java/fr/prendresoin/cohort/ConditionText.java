package fr.prendresoin.cohort;

import fr.prendresoin.shared.RuleViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a condition is kept: {@code CURSUS=MEDICINE;STUDY_YEAR=2,3}. What it writes it reads, and nothing else. */
final class ConditionText {

    private static final int LONGEST = 2_000;

    private ConditionText() {}

    /** The one text of a condition. */
    static String write(Condition condition) {
        String text = condition.criteria().stream()
                .map(criterion -> criterion.attribute() + "=" + String.join(",", criterion.values()))
                .collect(Collectors.joining(";"));
        if (text.length() > LONGEST) {
            throw new RuleViolation(CohortRule.CONDITION_UNREADABLE);
        }
        return text;
    }

    /** @throws RuleViolation unless the text is exactly what a condition is written as */
    static Condition read(String text) {
        String given = Optional.ofNullable(text).orElse("");
        if (given.length() > LONGEST) {
            throw new RuleViolation(CohortRule.CONDITION_UNREADABLE);
        }
        Condition condition = new Condition(Arrays.stream(given.split(";", -1))
                .map(ConditionText::criterion)
                .toList());
        if (!write(condition).equals(given)) {
            throw new RuleViolation(CohortRule.CONDITION_UNREADABLE);
        }
        return condition;
    }

    private static Criterion criterion(String text) {
        int sign = text.indexOf('=');
        return Arrays.stream(Attribute.values())
                .filter(attribute -> sign > 0 && attribute.name().equals(text.substring(0, sign)))
                .findFirst()
                .map(attribute -> new Criterion(
                        attribute, List.of(text.substring(sign + 1).split(",", -1))))
                .orElseThrow(() -> new RuleViolation(CohortRule.CONDITION_UNREADABLE));
    }
}
