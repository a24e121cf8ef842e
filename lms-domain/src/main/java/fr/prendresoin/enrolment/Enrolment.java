package fr.prendresoin.enrolment;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
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
 * leaves the promotion.
 */
@Entity
@Table(name = "enrolment")
class Enrolment {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "version_id")
    private UUID versionId;

    @Column(name = "rule_id")
    private UUID ruleId;

    @Column(name = "promotion_id")
    private UUID promotionId;

    @Column(name = "faculty_id")
    private UUID facultyId;

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
        this.academicYear = rule.academicYear();
        this.dueOn = rule.dueOn();
        this.enrolledAt = now;
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
