package fr.prendresoin.enrolment;

import java.time.LocalDate;
import java.util.UUID;

/** A rule in force, as the promotion's page shows it. */
public record RuleRow(UUID id, UUID courseId, String courseTitle, LocalDate dueOn, long enrolled) {

    public RuleId ruleId() {
        return new RuleId(id);
    }
}
