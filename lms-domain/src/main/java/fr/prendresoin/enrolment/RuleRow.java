package fr.prendresoin.enrolment;

import java.time.LocalDate;
import java.util.UUID;

/** A rule in force, as the promotion's page shows it; outdated when the course has a newer version than the one it gives. */
public record RuleRow(UUID id, UUID courseId, String courseTitle, LocalDate dueOn, long enrolled, boolean outdated) {

    public RuleId ruleId() {
        return new RuleId(id);
    }
}
