package fr.prendresoin.enrolment;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.PromotionRow;
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
import java.util.Optional;
import java.util.UUID;

/**
 * "Every student of promotion P, or of cohort K in this academic year, must complete course C before date D". It applies
 * at once to those who are in it, and to those who come into it later at the moment they do. Withdrawn, it enrols nobody any more, and the
 * enrolments it made are withdrawn with it; what people did is kept, and counts again when a rule enrols them again.
 */
@Entity
@Table(name = "enrolment_rule")
class EnrolmentRule {

    @Id
    private UUID id;

    @Column(name = "promotion_id")
    @Convert(converter = NullableUuid.class)
    private UUID promotionId;

    @Column(name = "faculty_id")
    @Convert(converter = NullableUuid.class)
    private UUID facultyId;

    @Column(name = "cohort_id")
    @Convert(converter = NullableUuid.class)
    private UUID cohortId;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "version_id")
    private UUID versionId;

    @Column(name = "academic_year")
    private int academicYear;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "decided_by")
    @Convert(converter = NullableUuid.class)
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private int version;

    protected EnrolmentRule() {}

    EnrolmentRule(PromotionRow promotion, CourseRow course, LocalDate dueOn) {
        this(promotion.year(), course, dueOn);
        this.promotionId = promotion.id();
        this.facultyId = promotion.facultyId();
    }

    /** Asks a cohort, of which only the stays of that academic year are meant. */
    EnrolmentRule(CohortId cohort, AcademicYear year, CourseRow course, LocalDate dueOn) {
        this(year, course, dueOn);
        this.cohortId = cohort.value();
    }

    private EnrolmentRule(AcademicYear year, CourseRow course, LocalDate dueOn) {
        this.id = Ids.next();
        this.academicYear = year.start();
        this.courseId = course.id();
        this.versionId = course.versionId();
        this.dueOn = dueOn;
    }

    EnrolmentRule decidedBy(PersonId person, Instant now) {
        this.decidedBy = person == null ? null : person.value();
        this.decidedAt = now;
        return this;
    }

    RuleId id() {
        return new RuleId(id);
    }

    /** Null when a cohort is asked. */
    UUID facultyId() {
        return facultyId;
    }

    /** The cohort that is asked, unless a promotion is. */
    Optional<CohortId> cohort() {
        return Optional.ofNullable(cohortId).map(CohortId::new);
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** Whoever is enrolled from now on takes this version. */
    void give(UUID version) {
        versionId = version;
    }

    /** The enrolment this rule gives to one person. */
    Enrolment enrol(PersonId person, Seat seat, Instant now) {
        return new Enrolment(person, this, seat, now);
    }

    /** Where those whom a promotion's rule enrols are counted. */
    Seat seat() {
        return new Seat(promotionId, facultyId);
    }

    /** Null when a cohort is asked. */
    UUID promotionId() {
        return promotionId;
    }

    UUID courseId() {
        return courseId;
    }

    UUID versionId() {
        return versionId;
    }

    int academicYear() {
        return academicYear;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
