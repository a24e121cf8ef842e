package fr.prendresoin.reporting;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The national figures of one course and year as they were published at one moment; it never changes. What it holds
 * besides the public table protects the next one and is as confidential as the counts themselves.
 */
@Entity
@Table(name = "national_snapshot")
class NationalSnapshot {

    @Id
    private UUID id;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "academic_year")
    private int academicYear;

    private int number;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    private String publication;

    protected NationalSnapshot() {}

    NationalSnapshot(UUID course, AcademicYear year, int number, Publication publication) {
        this.id = Ids.next();
        this.courseId = course;
        this.academicYear = year.start();
        this.number = number;
        this.publication = PublicationText.write(publication);
    }

    NationalSnapshot taken(String by, Instant now) {
        this.takenBy = by;
        this.takenAt = now;
        return this;
    }

    int number() {
        return number;
    }

    Publication publication() {
        return PublicationText.read(publication);
    }

    /** What may be shown of it. */
    NationalFigures figures() {
        return new NationalFigures(number, takenAt, publication().table());
    }
}
