package fr.prendresoin.progress;

import fr.prendresoin.enrolment.EnrolmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A fact about one learner and one activity; written once, never changed, never deleted. Its id is the receipt. */
@Entity
@Table(name = "activity_fact")
class ActivityFact {

    /** What happened. */
    enum Kind {
        /** The learner says they have read or lived through the activity. */
        FINISHED,
        /** A quiz was graded. */
        GRADED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private String activity;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Integer score;
    private Integer total;
    private boolean passed;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ActivityFact() {}

    private ActivityFact(EnrolmentId enrolment, String activity, Kind kind, Instant now) {
        this.enrolmentId = enrolment.value();
        this.activity = activity;
        this.kind = kind;
        this.recordedAt = now;
    }

    static ActivityFact finished(EnrolmentId enrolment, String activity, Instant now) {
        ActivityFact fact = new ActivityFact(enrolment, activity, Kind.FINISHED, now);
        fact.passed = true;
        return fact;
    }

    static ActivityFact graded(EnrolmentId enrolment, String activity, Instant now) {
        return new ActivityFact(enrolment, activity, Kind.GRADED, now);
    }

    ActivityFact scored(int score, int total, boolean passed) {
        this.score = score;
        this.total = total;
        this.passed = passed;
        return this;
    }

    /** What the learner gets for it. */
    Receipt receipt() {
        return new Receipt("A" + id, recordedAt);
    }

    Long id() {
        return id;
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    String activity() {
        return activity;
    }

    Integer score() {
        return score;
    }

    boolean passed() {
        return passed;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
