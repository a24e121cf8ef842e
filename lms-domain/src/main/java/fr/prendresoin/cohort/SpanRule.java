package fr.prendresoin.cohort;

import fr.prendresoin.shared.RuleViolation;
import java.time.LocalDate;

/** When a césure may last: pure, from its days and the day it is. */
final class SpanRule {

    private SpanRule() {}

    /** @throws RuleViolation when it begins too far from today, lasts too long, or is over */
    static void check(Span span, LocalDate today) {
        if (span.from() == null) {
            throw new RuleViolation(SituationRule.FROM_MISSING);
        }
        if (span.from().isBefore(today.minusYears(1)) || span.from().isAfter(today.plusYears(1))) {
            throw new RuleViolation(SituationRule.FROM_TOO_FAR);
        }
        if (span.until() != null) {
            checkEnd(span, today);
        } else if (!Leave.latestReturn(span.from()).isAfter(today)) {
            throw new RuleViolation(SituationRule.UNTIL_PASSED);
        }
    }

    private static void checkEnd(Span span, LocalDate today) {
        if (!span.until().isAfter(span.from())) {
            throw new RuleViolation(SituationRule.UNTIL_BEFORE_FROM);
        }
        if (span.until().isAfter(Leave.latestReturn(span.from()))) {
            throw new RuleViolation(SituationRule.LONGER_THAN_A_YEAR);
        }
        if (!span.until().isAfter(today)) {
            throw new RuleViolation(SituationRule.UNTIL_PASSED);
        }
    }
}
