package fr.prendresoin.reporting;

/** Where a learner stands, as lists and filters name it; exactly one holds at a time. */
public enum LearnerStatus {
    LATE("e.exempted_at is null and s.completed_at is null and e.due_on < :today"),
    NOT_STARTED("e.exempted_at is null and s.started_at is null and e.due_on >= :today"),
    UNDER_WAY("e.exempted_at is null and s.started_at is not null and s.completed_at is null and e.due_on >= :today"),
    COMPLETED("e.exempted_at is null and s.completed_at is not null"),
    OPTIONAL("e.exempted_at is not null and e.optional"),
    EXEMPT("e.exempted_at is not null and not e.optional");

    private final String condition;

    LearnerStatus(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
