package fr.prendresoin.enrolment;

import fr.prendresoin.organisation.AcademicYear;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody enrols in by themselves: a course with its version, run once between two days.
 *
 * @param id names it in the context that offers it, for example a session of an action
 * @param zone in which its days are counted
 */
public record Occasion(UUID id, UUID courseId, UUID versionId, LocalDate startsOn, LocalDate endsOn, String zone) {

    int academicYear() {
        return AcademicYear.of(startsOn).start();
    }
}
