package fr.prendresoin.intake;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import fr.prendresoin.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One list of students on its way in: whose it is, how it is read, and how far it has come. Whoever changes it has
 * locked its row first, so two nodes never work on the same lines.
 */
@Entity
@Table(name = "people_import")
class PeopleImport {

    static final Duration UNDO_WITHIN = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "faculty_id")
    private UUID facultyId;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "asked_by")
    @Convert(converter = NullableUuid.class)
    private UUID askedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_size")
    private long fileSize;

    private String encoding;

    @Column(name = "cell_separator")
    private String separator;

    private String sheet;
    private String mapping;

    @Enumerated(EnumType.STRING)
    private Cursus cursus;

    @Column(name = "study_year")
    private Integer studyYear;

    @Column(name = "academic_year")
    private Integer academicYear;

    @Column(name = "complete_list")
    private boolean completeList;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "line_count")
    private int lineCount;

    private int position;
    private int created;
    private int changed;
    private int unchanged;
    private int faulty;
    private int warned;

    @Column(name = "to_remove")
    private int toRemove;

    private int removed;
    private int present;

    @Column(name = "cancel_asked")
    private boolean cancelAsked;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "forgotten_at")
    private Instant forgottenAt;

    protected PeopleImport() {}

    PeopleImport(FacultyId faculty, PersonId author, String fileName, Instant now) {
        this.id = Ids.next();
        this.facultyId = faculty.value();
        this.createdBy = author.value();
        this.createdAt = now;
        this.fileName = fileName;
        this.state = ImportState.UPLOADED;
    }

    ImportId id() {
        return new ImportId(id);
    }

    FacultyId faculty() {
        return new FacultyId(facultyId);
    }

    String fileName() {
        return fileName;
    }

    ImportState state() {
        return state;
    }

    int position() {
        return position;
    }

    int removed() {
        return removed;
    }

    int lineCount() {
        return lineCount;
    }

    boolean removes() {
        return completeList && faulty == 0;
    }

    boolean completeList() {
        return completeList;
    }

    FormatChoice choice() {
        return new FormatChoice(encoding, separator, sheet);
    }

    Mapping mapping() {
        return new Mapping(
                mapping == null ? List.of() : Mapping.fields(mapping),
                cursus,
                studyYear,
                academicYear == null ? null : new AcademicYear(academicYear));
    }

    void received(long size) {
        fileSize = size;
    }

    void readAs(FormatChoice choice) {
        require(state == ImportState.UPLOADED || state == ImportState.CHECKED);
        encoding = choice.encoding();
        separator = choice.separator();
        sheet = choice.sheet();
        state = ImportState.UPLOADED;
    }

    /** The columns are known: the dry run may begin. */
    void check(Mapping chosen, boolean complete, int lines) {
        require(state == ImportState.UPLOADED || state == ImportState.CHECKED);
        mapping = chosen.written();
        cursus = chosen.cursus();
        studyYear = chosen.studyYear();
        academicYear =
                chosen.academicYear() == null ? null : chosen.academicYear().start();
        completeList = complete;
        lineCount = lines;
        restart(ImportState.CHECKING);
    }

    /** Whoever has it written or taken back answers for it. */
    PeopleImport askedBy(PersonId person) {
        askedBy = person.value();
        return this;
    }

    PersonId answersFor() {
        return new PersonId(askedBy == null ? createdBy : askedBy);
    }

    /** The valid lines shall be written. */
    void run(boolean confirmed) {
        require(state == ImportState.CHECKED);
        boolean removing = removes() && toRemove > 0;
        if (created + changed == 0 && !removing) {
            throw new RuleViolation(ImportRule.NOTHING_TO_WRITE);
        }
        if (removing && !confirmed && toRemove * 10L > present) {
            throw new RuleViolation(ImportRule.REMOVALS_NOT_CONFIRMED);
        }
        restart(ImportState.RUNNING);
    }

    private void restart(ImportState next) {
        state = next;
        position = 0;
        created = 0;
        changed = 0;
        unchanged = 0;
        faulty = 0;
        warned = 0;
        cancelAsked = false;
        finishedAt = null;
        if (next == ImportState.CHECKING) {
            toRemove = 0;
            present = 0;
        }
    }

    void advance(int lines, List<Verdict> verdicts) {
        position += lines;
        for (Verdict verdict : verdicts) {
            switch (verdict.outcome()) {
                case CREATED -> created++;
                case CHANGED -> changed++;
                case UNCHANGED -> unchanged++;
                default -> faulty++;
            }
            warned += !verdict.is(Verdict.Outcome.FAULTY) && !verdict.problems().isEmpty() ? 1 : 0;
        }
    }

    void counted(int absent, int everybody) {
        toRemove = absent;
        present = everybody;
    }

    void removed(int people) {
        removed += people;
    }

    void askToCancel() {
        require(state == ImportState.CHECKING || state == ImportState.RUNNING);
        cancelAsked = true;
    }

    boolean cancelAsked() {
        return cancelAsked;
    }

    void finish(ImportState end, Instant now) {
        state = end;
        finishedAt = now;
    }

    /** @throws RuleViolation when nothing was written, or the 24 hours are over */
    void requireUndoable(Instant now) {
        require(state.written());
        if (finishedAt.plus(UNDO_WITHIN).isBefore(now)) {
            throw new RuleViolation(ImportRule.UNDO_TOO_LATE);
        }
    }

    void undo() {
        state = ImportState.UNDOING;
        position = 0;
    }

    void undone(int changes) {
        position += changes;
    }

    void forgetFile(Instant now) {
        forgottenAt = now;
    }

    boolean forgotten() {
        return forgottenAt != null;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new RuleViolation(ImportRule.NOT_NOW);
        }
    }
}
