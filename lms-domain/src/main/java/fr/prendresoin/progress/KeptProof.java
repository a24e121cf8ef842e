package fr.prendresoin.progress;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody who erased their account had completed a course they had to take: kept for its legal time and deleted
 * the day after. It refers to nothing, so that it does not lead to the facts that were cut from the name.
 */
@Entity
@Table(name = "kept_proof")
class KeptProof {

    @Id
    private UUID id;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "course_title")
    private String courseTitle;

    private String faculty;

    @Column(name = "academic_year")
    private int academicYear;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "kept_until")
    private LocalDate keptUntil;

    protected KeptProof() {}

    KeptProof(CompletedObligation completed, LocalDate keptUntil) {
        this.id = Ids.next();
        this.familyName = completed.familyName();
        this.givenName = completed.givenName();
        this.courseTitle = completed.courseTitle();
        this.faculty = completed.faculty();
        this.academicYear = completed.academicYear();
        this.completedOn = completed.completedOn();
        this.keptUntil = keptUntil;
    }
}
