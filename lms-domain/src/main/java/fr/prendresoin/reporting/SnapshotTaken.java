package fr.prendresoin.reporting;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;
import java.util.UUID;

/** The national figures of a course and a year were published anew. */
public record SnapshotTaken(UUID course, AcademicYear year, int number) implements Administrative {

    @Override
    public Act act() {
        return ReportingAct.SNAPSHOT_TAKEN;
    }

    @Override
    public Subject subject() {
        return new Subject("course", course);
    }

    @Override
    public Map<String, String> after() {
        return Map.of("academicYear", year.label(), "number", String.valueOf(number));
    }
}
