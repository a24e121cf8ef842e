package fr.prendresoin.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What follows from the facts about one activity, kept so that pages and reports need not read facts. */
@Entity
@Table(name = "activity_state")
@NamedQuery(
        name = ActivityState.OF_ENROLMENT,
        query =
                "select new fr.prendresoin.completion.ActivityStatus(s.activity, s.completedAt, s.passedAt, s.bestScore)"
                        + " from ActivityState s where s.enrolmentId = :enrolment and s.completedAt is not null")
@NamedNativeQuery(
        name = ActivityState.KEEP,
        query = "insert into activity_state (enrolment_id, activity, completed_at, passed_at, best_score)"
                + " values (?, ?, ?, ?, ?) on duplicate key update completed_at = values(completed_at),"
                + " passed_at = values(passed_at), best_score = values(best_score)")
@IdClass(ActivityState.Key.class)
class ActivityState {

    static final String OF_ENROLMENT = "ActivityState.ofEnrolment";

    /** Written whole, because it is derived whole. */
    static final String KEEP = "ActivityState.keep";

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
}
