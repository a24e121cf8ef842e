package fr.prendresoin.enrolment;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One person in one course for one academic year, with the version of the course they keep, the promotion they were in
 * and their deadline. Born from a rule; may be exempted or made optional for a reason, and taken up again; withdrawn when the person
 * leaves the promotion. Or born from the person alone, in one occasion: then there is no rule, promotion or faculty.
 */
@Entity
@Table(name = "enrolment")
class Enrolment {

    /** The occasion of everything that a faculty asks. */
    static final UUID ASKED = new UUID(0, 0);

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "version_id")
    private UUID versionId;

    @Convert(converter = NullableUuid.class)
    @Column(name = "rule_id")
    private UUID ruleId;

    @Convert(converter = NullableUuid.class)
    @Column(name = "promotion_id")
    private UUID promotionId;

    @Convert(converter = NullableUuid.class)
    @Column(name = "faculty_id")
    private UUID facultyId;

    @Column(name = "occasion_id")
    private UUID occasionId;

    /** Null when the zone is that of the faculty. */
    private String zone;

    @Column(name = "academic_year")
    private int academicYear;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "exempted_at")
    private Instant exemptedAt;

    private boolean optional;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private int version;

    protected Enrolment() {}

    Enrolment(PersonId person, EnrolmentRule rule, Seat seat, Instant now) {
        this.id = Ids.next();
        this.personId = person.value();
        this.courseId = rule.courseId();
        this.versionId = rule.versionId();
        this.ruleId = rule.id().value();
        this.promotionId = seat.promotionId();
        this.facultyId = seat.facultyId();
        this.occasionId = ASKED;
        this.academicYear = rule.academicYear();
        this.dueOn = rule.dueOn();
        this.enrolledAt = now;
    }

    /** Enrols somebody by their own will. */
    Enrolment(PersonId person, Occasion occasion, Instant now) {
        this.id = Ids.next();
        this.personId = person.value();
        this.courseId = occasion.courseId();
        this.versionId = occasion.versionId();
        this.occasionId = occasion.id();
        this.academicYear = occasion.academicYear();
        this.dueOn = occasion.endsOn();
        this.zone = occasion.zone();
        this.enrolledAt = now;
    }

    /** The occasion holds for them from now on, also when they had left it. */
    void takePart(Occasion occasion) {
        this.dueOn = occasion.endsOn();
        this.withdrawnAt = null;
    }

    EnrolmentId id() {
        return new EnrolmentId(id);
    }

    UUID facultyId() {
        return facultyId;
    }

    Requirement requirement() {
        return Requirement.of(exemptedAt == null, optional);
    }

    /** From now on the course is this to the person. */
    void becomes(Requirement requirement, Instant now) {
        exemptedAt = requirement == Requirement.REQUIRED ? null : now;
        optional = requirement == Requirement.OPTIONAL;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /**
     * A rule takes up again whom another one gave up: its promotion and its deadline hold, the version is kept. Of two
     * rules that ask the same in one promotion, the earlier deadline holds.
     */
    void enrolAgain(EnrolmentRule rule, Seat seat) {
        boolean earlier = seat.promotionId().equals(promotionId) && rule.dueOn().isBefore(dueOn);
        if (withdrawnAt == null && !earlier) {
            return;
        }
        this.ruleId = rule.id().value();
        this.promotionId = seat.promotionId();
        this.facultyId = seat.facultyId();
        this.dueOn = rule.dueOn();
        this.withdrawnAt = null;
    }
}
