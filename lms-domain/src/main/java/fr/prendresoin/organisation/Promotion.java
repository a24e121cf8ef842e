package fr.prendresoin.organisation;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** The students of one cursus and year of study in a faculty, for one academic year. People join it and leave it. */
@Entity
@Table(name = "promotion")
class Promotion {

    @Id
    private UUID id;

    @Column(name = "faculty_id")
    private UUID facultyId;

    @Enumerated(EnumType.STRING)
    private Cursus cursus;

    @Column(name = "study_year")
    private int studyYear;

    @Column(name = "academic_year")
    private int academicYear;

    @Version
    private int version;

    protected Promotion() {}

    Promotion(FacultyId faculty, Cursus cursus, int studyYear, AcademicYear academicYear) {
        this.id = Ids.next();
        this.facultyId = faculty.value();
        this.cursus = cursus;
        this.studyYear = studyYear;
        this.academicYear = academicYear.start();
    }

    PromotionId id() {
        return new PromotionId(id);
    }

    FacultyId faculty() {
        return new FacultyId(facultyId);
    }
}
