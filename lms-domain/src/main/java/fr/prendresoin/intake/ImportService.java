package fr.prendresoin.intake;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.provisioning.Field;
import fr.prendresoin.provisioning.TableFile;
import fr.prendresoin.provisioning.TableRows;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What a manager does with a list of students: hands it in, says how it is read, has it checked, written, undone. */
@ApplicationScoped
@Transactional
public class ImportService {

    /** The largest file, in bytes. */
    public static final long LARGEST_FILE = 20L << 20;

    /** The most lines below the header. */
    public static final int MOST_LINES = 100_000;

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LONGEST_NAME = 255;

    private final ImportRepository imports;
    private final ImportFiles files;
    private final Dependants dependants;
    private final Clock clock;

    protected ImportService() {
        this(null, null, null, null);
    }

    @Inject
    ImportService(ImportRepository imports, ImportFiles files, Dependants dependants, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.dependants = dependants;
        this.clock = clock;
    }

    /**
     * Takes a file in; nothing in it is read yet.
     *
     * @throws RuleViolation when it is empty or larger than {@link #LARGEST_FILE}
     */
    public ImportId receive(Actor actor, FacultyId faculty, String fileName, InputStream file) throws IOException {
        ImportRights.require(actor, faculty);
        PersonId author = actor.requirePerson();
        PeopleImport row = new PeopleImport(faculty, author, shortened(fileName), clock.instant());
        imports.add(row);
        row.received(files.store(row.id(), file, LARGEST_FILE));
        return row.id();
    }

    private static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    }

    /** Says how the file is to be read, where its owner knows better than what was found. */
    public void readAs(Actor actor, ImportId id, FormatChoice choice) {
        own(actor, id).readAs(choice);
    }

    /**
     * Says what the columns hold, and asks for the dry run.
     *
     * @param complete whether the file names everybody of its promotions, so that who is not in it is to be removed
     * @throws RuleViolation when something is missing, or the file holds no line or more than {@link #MOST_LINES}
     */
    public void check(Actor actor, ImportId id, Mapping mapping, boolean complete) {
        PeopleImport row = own(actor, id);
        mapping.problems().stream().findFirst().ifPresent(rule -> {
            throw new RuleViolation(rule);
        });
        try (TableFile file = files.open(id, row.fileName());
                TableRows rows = file.rows(row.choice().over(file.format()))) {
            row.check(mapping, complete, count(rows));
            remember(row.faculty(), rows.header(), mapping.fields());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        imports.clearProblems(id);
    }

    private static int count(TableRows rows) throws IOException {
        int lines = 0;
        while (rows.next() != null) {
            lines++;
            if (lines > MOST_LINES) {
                throw new RuleViolation(ImportRule.TOO_MANY_LINES, MOST_LINES);
            }
        }
        if (lines == 0) {
            throw new RuleViolation(ImportRule.NO_LINES);
        }
        return lines;
    }

    private void remember(FacultyId faculty, List<String> header, List<Field> fields) {
        for (int column = 0; column < Math.min(header.size(), fields.size()); column++) {
            if (fields.get(column) != null && header.get(column).length() <= 200) {
                imports.remember(faculty, header.get(column), fields.get(column));
            }
        }
    }

    /**
     * Has the valid lines written.
     *
     * @param confirmed whether the removal of more than a tenth of those present was confirmed
     */
    public void launch(Actor actor, ImportId id, boolean confirmed) {
        PeopleImport row = own(actor, id);
        row.askedBy(actor.requirePerson()).run(confirmed);
        imports.clearProblems(id);
    }

    /** Stops the dry run or the run before its next block; what is written stays and can be undone. */
    public void cancel(Actor actor, ImportId id) {
        own(actor, id).askToCancel();
    }

    /** Gives an import up before anything was written: it leaves no trace. */
    public void abandon(Actor actor, ImportId id) {
        PeopleImport row = own(actor, id);
        if (row.state() != ImportState.UPLOADED && row.state() != ImportState.CHECKED) {
            throw new RuleViolation(ImportRule.NOT_NOW);
        }
        imports.delete(id);
    }

    /**
     * Takes everything back that the import changed, within 24 hours.
     *
     * @throws RuleViolation when somebody it brought in has signed in, begun a course or been changed since
     */
    public void undo(Actor actor, ImportId id) {
        PeopleImport row = own(actor, id);
        row.requireUndoable(clock.instant());
        int count = dependants.of(id, row.faculty());
        if (count > 0) {
            throw new RuleViolation(ImportRule.UNDO_HAS_DEPENDANTS, count);
        }
        row.askedBy(actor.requirePerson()).undo();
    }

    /** Forgets the files that are older than thirty days; returns how many. */
    public int forgetOld(Actor actor) {
        actor.requireAdministration();
        return imports.forgetFiles(clock.instant().minus(KEPT), clock.instant());
    }

    private PeopleImport own(Actor actor, ImportId id) {
        PeopleImport row = imports.lock(id);
        ImportRights.require(actor, row.faculty());
        return row;
    }
}
