package fr.prendresoin.intake;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.provisioning.Field;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An import as its screens show it. What is counted is that of the dry run until lines are written. */
public record ImportRow(
        UUID id,
        UUID facultyId,
        String facultyName,
        String establishment,
        String zone,
        String authorGivenName,
        String authorFamilyName,
        Instant createdAt,
        String fileName,
        ImportState state,
        int lineCount,
        int position,
        int created,
        int changed,
        int unchanged,
        int faulty,
        int warned,
        boolean completeList,
        int toRemove,
        int present,
        int removed,
        boolean cancelAsked,
        Instant finishedAt,
        Instant forgottenAt,
        String encoding,
        String separator,
        String sheet,
        String mapping,
        Cursus cursus,
        Integer studyYear,
        Integer academicYear) {

    public ImportId importId() {
        return new ImportId(id);
    }

    public FacultyId faculty() {
        return new FacultyId(facultyId);
    }

    /** How many lines can be taken. */
    public int valid() {
        return created + changed + unchanged;
    }

    /** How much of the lines is done, in hundredths. */
    public int percent() {
        return lineCount == 0 ? 0 : Math.min(100, (int) (100L * position / lineCount));
    }

    /** Whether those whom the list does not name will be removed: never while a line is in error. */
    public boolean removing() {
        return completeList && faulty == 0 && toRemove > 0;
    }

    /** Whether more than a tenth of those present would be removed. */
    public boolean removesMany() {
        return removing() && toRemove * 10L > present;
    }

    /** Until when it can be taken back, as far as time goes. */
    public Instant undoUntil() {
        return (finishedAt == null ? createdAt : finishedAt).plus(PeopleImport.UNDO_WITHIN);
    }

    /** Whether it can still be taken back, as far as time goes. */
    public boolean undoableAt(Instant now) {
        return state.written()
                && created + changed + removed > 0
                && !finishedAt.plus(PeopleImport.UNDO_WITHIN).isBefore(now);
    }

    public FormatChoice choice() {
        return new FormatChoice(encoding, separator, sheet);
    }

    /** What the columns were last said to hold; without a field when nobody has said anything yet. */
    public Mapping columns() {
        List<Field> fields = mapping == null ? List.of() : Mapping.fields(mapping);
        return new Mapping(fields, cursus, studyYear, academicYear == null ? null : new AcademicYear(academicYear));
    }
}
