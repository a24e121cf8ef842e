package fr.prendresoin.intake;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PeopleErased;
import fr.prendresoin.identity.PeopleService;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.RollService;
import fr.prendresoin.provisioning.CellProblem;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.RecordedEvents;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** A faculty with a manager, and everything an import goes through, on a database. */
final class ImportWorld {

    final RecordedEvents events = new RecordedEvents();
    final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    final FacultyId faculty;
    final Actor manager;
    final ImportService imports;
    final ImportQueries queries;

    /** Whom a context above says to have done something. */
    final Set<PersonId> busy = new HashSet<>();

    private final DatabaseWorld database;
    private final EntityManager entityManager;
    private final JpaImportRepository repository;
    private final PeopleService people;
    private final RollService rolls;
    private final ImportFiles files;

    ImportWorld(DatabaseWorld database, EntityManager entityManager) {
        this.database = database;
        this.entityManager = entityManager;
        this.repository = new JpaImportRepository(entityManager);
        this.people = IdentityFixtures.people(entityManager, events, clock);
        this.rolls = OrganisationFixtures.rolls(entityManager, events, clock);
        this.files = new ImportFiles(repository);
        events.observe(PeopleErased.class, new ForgetOnErasure(entityManager, people)::on);
        this.faculty = new FacultyId(database.faculty());
        this.manager =
                Actor.of(database.person(), "manager", List.of(new Grant(Role.FACULTY_MANAGER, faculty.value())));
        PeopleTraces traces = among -> among.stream().filter(busy::contains).toList();
        this.imports = new ImportService(
                repository, files, new Dependants(entityManager, people, rolls, List.of(traces)), clock);
        this.queries = new ImportQueries(entityManager, repository, files);
    }

    /** A job as a server has one that has just started: it knows nothing of what came before. */
    ImportJob job() {
        Neighbourhood neighbourhood = new Neighbourhood(people, rolls);
        BlockWriter writer = new BlockWriter(
                repository, people, rolls, OrganisationFixtures.promotions(entityManager, events, clock));
        ImportBlockService blocks = new ImportBlockService(
                repository, neighbourhood, writer, rolls, OrganisationFixtures.queries(entityManager), clock);
        return new ImportJob(files, blocks, new ImportUndoService(repository, people, rolls, clock));
    }

    ImportId received(String... lines) {
        return received(StandardCharsets.UTF_8, lines);
    }

    ImportId received(Charset encoding, String... lines) {
        return received(Lists.file(encoding, lines));
    }

    ImportId received(byte[] file) {
        try {
            return imports.receive(manager, faculty, "liste.csv", new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Received, with its columns as they are proposed, and the dry run over. */
    ImportId checked(boolean complete, String... lines) {
        ImportId id = received(lines);
        check(id, complete);
        return id;
    }

    void check(ImportId id, boolean complete) {
        try {
            Mapping mapping = Lists.mapping(queries.preview(manager, id).header());
            imports.check(manager, id, mapping, complete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        carryOn(id, () -> true);
    }

    /** Everything up to the report. */
    ImportRow done(String... lines) {
        return launched(checked(false, lines));
    }

    ImportRow launched(ImportId id) {
        imports.launch(manager, id, true);
        return carryOn(id, () -> true);
    }

    ImportRow undone(ImportId id) {
        imports.undo(manager, id);
        return carryOn(id, () -> true);
    }

    /** Works on the import as long as it may, and reads it from the database. */
    ImportRow carryOn(ImportId id, BooleanSupplier mayGoOn) {
        database.forget();
        try {
            job().carryOn(Actor.system("test"), id, mayGoOn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return row(id);
    }

    ImportRow row(ImportId id) {
        database.forget();
        return queries.get(manager, id);
    }

    List<CellProblem> problems(ImportId id) {
        return queries.problems(manager, id, false, 0);
    }

    String faultyLines(ImportId id) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            queries.faultyLines(manager, id, output, problem -> problem.fault().name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    /** Family name, given name, mail, login and study year of everybody who is in a promotion of the faculty. */
    List<String> students() {
        return students(faculty.value());
    }

    @SuppressWarnings("unchecked")
    List<String> students(UUID where) {
        database.forget();
        List<Object> rows = entityManager
                .createNativeQuery("select concat_ws(' ', n.family_name, n.given_name, n.mail, a.login, p.study_year)"
                        + " from promotion_member m join promotion p on p.id = m.promotion_id"
                        + " join person n on n.id = m.person_id left join account a on a.person_id = n.id"
                        + " where m.left_at is null and p.faculty_id = ? order by 1")
                .setParameter(1, where.toString())
                .getResultList();
        return rows.stream().map(String::valueOf).toList();
    }

    /** How many rows each table of people holds. */
    List<Long> sizes() {
        database.forget();
        List<Long> sizes = new ArrayList<>();
        for (String table : List.of("person", "account", "person_identifier", "promotion_member")) {
            sizes.add(((Number) entityManager
                            .createNativeQuery("select count(*) from " + table)
                            .getSingleResult())
                    .longValue());
        }
        return sizes;
    }

    PersonId bearer(String number) {
        return new PersonId((UUID) entityManager
                .createNativeQuery("select person_id from person_identifier where value = ?")
                .setParameter(1, number)
                .getSingleResult());
    }
}
