package fr.prendresoin.progress;

import fr.prendresoin.completion.Standing;
import fr.prendresoin.enrolment.EnrolmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a learner stands in a course: started, completed, and the place to resume at. Born with the enrolment;
 * what is completed follows from the facts alone.
 */
@Entity
@Table(name = "course_state")
@NamedNativeQuery(
        name = CourseState.OWN_COURSES,
        query =
                "select e.id, e.person_id, c.slug, e.version_id, e.due_on, coalesce(e.zone, f.zone), e.exempted_at, s.started_at,"
                        + " s.completed_at, s.place_activity, s.place_anchor, a.activity, a.completed_at, a.passed_at, a.best_score,"
                        + " e.faculty_id, s.passed_at, r.due_on, s.place_seq, e.optional from enrolment e"
                        + " left join enrolment_rule r on r.id = e.rule_id join course c on c.id = e.course_id"
                        + " left join faculty f on f.id = e.faculty_id"
                        + " left join course_state s on s.enrolment_id = e.id"
                        + " left join activity_state a on a.enrolment_id = e.id"
                        + " where e.person_id = ? and e.withdrawn_at is null"
                        + " order by e.academic_year desc, e.due_on, c.slug, e.id")
@NamedNativeQuery(
        name = CourseState.MOVE,
        query = "update course_state set started_at = coalesce(started_at, ?), place_activity = ?, place_anchor = ?,"
                + " seen_at = ?, place_seq = ? where enrolment_id = ? and place_seq < ?")
class CourseState {

    /** Everything a learner's pages show of their courses. Named, so that it is prepared once and not at each page. */
    static final String OWN_COURSES = "CourseState.ownCourses";

    /** The place alone, as {@link #at} changes it: it happens with every lesson opened and every heading reached. */
    static final String MOVE = "CourseState.move";

    @Id
    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "passed_at")
    private Instant passedAt;

    /** Whether another version than the first one ever came into force. */
    private boolean moved;

    @Column(name = "place_activity")
    private String placeActivity;

    @Column(name = "place_anchor")
    private String placeAnchor;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "place_seq")
    private long placeSeq;

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
        placeSeq++;
    }

    /** The same, for a place that has a sequence of its own; one that comes late changes nothing. */
    void at(Place place, long sequence, Instant now) {
        if (sequence > placeSeq) {
            at(place, now);
            placeSeq = sequence;
        }
    }

    /** The number of the last place; zero before the first one. */
    long placeSequence() {
        return placeSeq;
    }

    /** What the learner gets for the place they are at. */
    Receipt placeReceipt() {
        return Receipt.ofPlace(placeSeq, seenAt);
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    boolean completed() {
        return completedAt != null;
    }

    /** Keeps what follows from the facts; nothing else ever changes these dates. */
    void stand(Standing standing) {
        completedAt = standing.completedAt().orElse(null);
        passedAt = standing.passedAt().orElse(null);
    }

    boolean moved() {
        return moved;
    }

    void takeAnotherVersion() {
        moved = true;
    }
}
