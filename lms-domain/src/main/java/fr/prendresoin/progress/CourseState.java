package fr.prendresoin.progress;

import fr.prendresoin.enrolment.EnrolmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a learner stands in a course: started, completed, and the place to resume at. Born with the enrolment;
 * completed once and for all.
 */
@Entity
@Table(name = "course_state")
class CourseState {

    @Id
    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "place_activity")
    private String placeActivity;

    @Column(name = "place_anchor")
    private String placeAnchor;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected CourseState() {}

    CourseState(EnrolmentId enrolment) {
        this.enrolmentId = enrolment.value();
    }

    /** The learner is at this place now; the first place starts the course. */
    void at(Place place, Instant now) {
        if (startedAt == null) {
            startedAt = now;
        }
        placeActivity = place.activity();
        placeAnchor = place.anchor();
        seenAt = now;
    }

    boolean completed() {
        return completedAt != null;
    }

    void complete(Instant when) {
        completedAt = when;
    }
}
