package fr.prendresoin.intake;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.provisioning.CellProblem;
import fr.prendresoin.provisioning.ColumnGuess;
import fr.prendresoin.provisioning.FaultyLines;
import fr.prendresoin.provisioning.Field;
import fr.prendresoin.provisioning.TableFile;
import fr.prendresoin.provisioning.TableFormat;
import fr.prendresoin.provisioning.TableRow;
import fr.prendresoin.provisioning.TableRows;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads imports for those who manage their faculty, and for the job which of them wait. */
@ApplicationScoped
public class ImportQueries {

    /** Problems on a page. */
    public static final int PAGE = 50;

    private static final int FIRST_LINES = 5;
    private static final int AT_ONCE = 1_000;
    private static final int LISTED = 50;

    private static final String ROW = "select new fr.prendresoin.intake.ImportRow(i.id, i.facultyId, f.name,"
            + " f.establishment, f.zone, p.givenName, p.familyName, i.createdAt, i.fileName, i.state, i.lineCount,"
            + " i.position, i.created, i.changed, i.unchanged, i.faulty, i.warned, i.completeList, i.toRemove,"
            + " i.present, i.removed, i.cancelAsked, i.finishedAt, i.forgottenAt, i.encoding, i.separator, i.sheet,"
            + " i.mapping, i.cursus, i.studyYear, i.academicYear) from PeopleImport i"
            + " join Faculty f on f.id = i.facultyId join Person p on p.id = i.createdBy";

    private static final String PROBLEMS =
            "select p from ImportProblem p where p.importId = :import and p.warning = :warning";

    private final EntityManager entityManager;
    private final ImportRepository imports;
    private final ImportFiles files;

    protected ImportQueries() {
        this(null, null, null);
    }

    @Inject
    ImportQueries(EntityManager entityManager, ImportRepository imports, ImportFiles files) {
        this.entityManager = entityManager;
        this.imports = imports;
        this.files = files;
    }

    /** The last imports of a faculty, newest first. */
    public List<ImportRow> of(Actor actor, FacultyId faculty) {
        ImportRights.require(actor, faculty);
        return entityManager
                .createQuery(ROW + " where i.facultyId = :faculty order by i.createdAt desc", ImportRow.class)
                .setParameter("faculty", faculty.value())
                .setMaxResults(LISTED)
                .getResultList();
    }

    /** @throws NotFound when there is no such import, or not for this actor */
    public ImportRow get(Actor actor, ImportId id) {
        ImportRow row = entityManager
                .createQuery(ROW + " where i.id = :import", ImportRow.class)
                .setParameter("import", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("import " + id));
        ImportRights.require(actor, row.faculty());
        return row;
    }

    /** The imports that wait for a job, oldest first. */
    public List<ImportId> waiting(Actor actor) {
        actor.requireAdministration();
        return entityManager
                .createQuery(
                        "select i.id from PeopleImport i where i.state in :states order by i.createdAt", UUID.class)
                .setParameter(
                        "states",
                        Arrays.stream(ImportState.values())
                                .filter(ImportState::working)
                                .toList())
                .getResultStream()
                .map(ImportId::new)
                .toList();
    }

    /** Who asked for what an import does, as the journal names them; without any right. */
    public Actor asker(Actor actor, ImportId id) {
        actor.requireAdministration();
        PersonId person = entityManager.find(PeopleImport.class, id.value()).answersFor();
        return entityManager
                .createQuery(
                        "select concat(p.givenName, ' ', p.familyName) from Person p where p.id = :id", String.class)
                .setParameter("id", person.value())
                .getResultStream()
                .map(name -> Actor.of(person, name, List.of()))
                .findFirst()
                .orElse(actor);
    }

    /**
     * The beginning of the file of an import.
     *
     * @throws fr.prendresoin.shared.RuleViolation when it cannot be read this way
     */
    public Preview preview(Actor actor, ImportId id) throws IOException {
        ImportRow row = get(actor, id);
        try (TableFile file = files.open(id, row.fileName())) {
            TableFormat format = row.choice().over(file.format());
            try (TableRows rows = file.rows(format)) {
                List<TableRow> first = new ArrayList<>();
                for (TableRow next = rows.next(); next != null && first.size() < FIRST_LINES; next = rows.next()) {
                    first.add(next);
                }
                return new Preview(
                        file.format(),
                        format,
                        file.sheets(),
                        rows.header(),
                        first,
                        ColumnGuess.of(rows.header(), List.of(Field.values())),
                        imports.columns(row.faculty()));
            }
        }
    }

    /** A page of what is wrong with the lines, or of the warnings, by line. */
    public List<CellProblem> problems(Actor actor, ImportId id, boolean warnings, int page) {
        get(actor, id);
        return entityManager
                .createQuery(PROBLEMS + " order by p.line, p.number", ImportProblem.class)
                .setParameter("import", id.value())
                .setParameter("warning", warnings)
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE)
                .getResultStream()
                .map(ImportProblem::problem)
                .toList();
    }

    /** How many problems, or warnings, there are. */
    public long countProblems(Actor actor, ImportId id, boolean warnings) {
        get(actor, id);
        return entityManager
                .createQuery(
                        "select count(p) from ImportProblem p where p.importId = :import and p.warning = :warning",
                        Long.class)
                .setParameter("import", id.value())
                .setParameter("warning", warnings)
                .getSingleResult();
    }

    /** Writes the lines that are in error as a CSV with one column more, which says why; mended, it comes back as it is. */
    public void faultyLines(Actor actor, ImportId id, OutputStream output, Function<CellProblem, String> words)
            throws IOException {
        ImportRow row = get(actor, id);
        try (TableFile file = files.open(id, row.fileName());
                TableRows rows = file.rows(row.choice().over(file.format()));
                FaultyLines faulty = new FaultyLines(output, rows.header(), words)) {
            Problems problems = new Problems(id);
            for (TableRow line = rows.next(); line != null; line = rows.next()) {
                List<CellProblem> theirs = problems.of(line.line());
                if (!theirs.isEmpty()) {
                    faulty.add(line, theirs);
                }
            }
        }
    }

    /** The problems in the order of the lines, read some hundreds at a time. */
    private final class Problems {

        private final ImportId id;
        private List<ImportProblem> page = List.of();
        private int index;
        private int after = Integer.MIN_VALUE;

        Problems(ImportId id) {
            this.id = id;
        }

        List<CellProblem> of(int line) {
            List<CellProblem> theirs = new ArrayList<>();
            for (Optional<CellProblem> next = peek();
                    next.isPresent() && next.get().line() <= line;
                    next = peek()) {
                theirs.add(next.get());
                index++;
            }
            return theirs;
        }

        private Optional<CellProblem> peek() {
            if (index == page.size()) {
                page = entityManager
                        .createQuery(PROBLEMS + " and p.number > :after order by p.number", ImportProblem.class)
                        .setParameter("import", id.value())
                        .setParameter("warning", false)
                        .setParameter("after", after)
                        .setMaxResults(AT_ONCE)
                        .getResultList();
                index = 0;
                after = page.isEmpty() ? after : page.get(page.size() - 1).number();
            }
            return page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(page.get(index).problem());
        }
    }
}
