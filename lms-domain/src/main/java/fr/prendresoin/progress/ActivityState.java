package fr.prendresoin.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What follows from the facts about one activity. Completed means done, passed means done well enough: two things. The
 * best grade counts and nothing is ever taken back, so facts may arrive in any order.
 */
@Entity
@Table(name = "activity_state")
@IdClass(ActivityState.Key.class)
class ActivityState {

    /** One learner's enrolment and one activity. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID enrolmentId;
        private String activity;

        protected Key() {}

        Key(UUID enrolmentId, String activity) {
            this.enrolmentId = enrolmentId;
            this.activity = activity;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.enrolmentId.equals(enrolmentId) && key.activity.equals(activity);
        }

        @Override
        public int hashCode() {
            return Objects.hash(enrolmentId, activity);
        }
    }

    @Id
    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Id
    private String activity;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "passed_at")
    private Instant passedAt;

    @Column(name = "best_score")
    private Integer bestScore;

    protected ActivityState() {}

    ActivityState(UUID enrolmentId, String activity) {
        this.enrolmentId = enrolmentId;
        this.activity = activity;
    }

    /** Takes a fact into account; taking it twice, or late, changes nothing more. */
    void take(ActivityFact fact) {
        completedAt = earlier(completedAt, fact.recordedAt());
        if (fact.passed()) {
            passedAt = earlier(passedAt, fact.recordedAt());
        }
        if (fact.score() != null) {
            bestScore = bestScore == null ? fact.score() : Math.max(bestScore, fact.score());
        }
    }

    private static Instant earlier(Instant known, Instant other) {
        return known == null || other.isBefore(known) ? other : known;
    }

    ActivityStatus status() {
        return new ActivityStatus(activity, completedAt, passedAt, bestScore);
    }
}
