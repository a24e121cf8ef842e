package fr.prendresoin.cohort;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.StudyYear;

/** What a condition may ask of somebody's stay in a promotion. */
public record StayAttributes(StudyYear studyYear, AcademicYear academicYear, FacultyId faculty, Standing standing) {

    /** The same stay, standing otherwise. */
    StayAttributes standing(Standing other) {
        return new StayAttributes(studyYear, academicYear, faculty, other);
    }
}
