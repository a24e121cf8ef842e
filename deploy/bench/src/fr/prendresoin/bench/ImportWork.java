package fr.prendresoin.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a manager does in September: workload f, people from a file who are enrolled with their promotion. */
final class ImportWork {

    private static final int PEOPLE = 10_000;
    private static final String MANAGER = "gestionnaire-grand";
    private static final String COLUMNS =
            "colonne-0=FAMILY_NAME&colonne-1=GIVEN_NAME&colonne-2=INE&colonne-3=STUDY_YEAR";

    private final Load load;
    private final Connection database;
    private String code;
    private String studies;
    private String importing;

    ImportWork(Load load, Connection database) {
        this.load = load;
        this.database = database;
    }

    void measure() throws SQLException {
        code = read("select code from faculty order by code limit 1");
        studies = read("select concat('&cursus=', cursus, '&rentree=', academic_year) from promotion p"
                + " join faculty f on f.id = p.faculty_id where f.code = '" + code + "' limit 1");
        byte[] file = file().getBytes(StandardCharsets.UTF_8);
        step("f import of 10000, dry run", 4000, browser -> dryRun(browser, file));
        step("f import of 10000, run and enrolment", 10_000, this::run);
        requireEnrolled();
        step("f import of 10000, the same file again", 3000, browser -> dryRun(browser, file));
    }

    /** A step of an import, from the form that asks for it to the end of its job. */
    private interface Step {
        void run(Browser browser) throws IOException;
    }

    private void step(String workload, int within, Step step) {
        Line line = load.oneByOne().measure(workload, 0, 1, (browser, index) -> step.run(browser.as(MANAGER)));
        line.within(within).print();
    }

    /** In the five years of the faculty's promotions, each of which has a course to complete. */
    private static String file() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(n -> "Importée %05d;Personne;%09dAB;%d".formatted(n, n, 1 + n % 5))
                .collect(Collectors.joining("\n", "Nom;Prénom;INE;Année\n", "\n"));
    }

    private void dryRun(Browser browser, byte[] file) throws IOException {
        String columns = browser.file("/api/gestion/imports", "faculte=" + code, "rentree.csv", file)
                .expect(303, "handing in the file")
                .location();
        importing = columns.replaceFirst("/colonnes$", "");
        browser.form("/api" + columns, COLUMNS + studies).expect(303, "saying what the columns hold");
        await("CHECKED");
    }

    private void run(Browser browser) throws IOException {
        browser.form("/api" + importing + "/lancement", "").expect(303, "having the lines written");
        await("DONE");
    }

    /** Asked of the database, ten times a second: the page that shows the progress would cost more than it tells. */
    private void await(String wanted) {
        String id = importing.substring(importing.lastIndexOf('/') + 1);
        String query = "select state from people_import where id = '" + id + "'";
        try {
            String state = read(query);
            while (List.of("CHECKING", "RUNNING").contains(state)) {
                Thread.sleep(100);
                state = read(query);
            }
            if (!state.equals(wanted)) {
                throw new IllegalStateException("the import is " + state);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void requireEnrolled() throws SQLException {
        String enrolled = read("select count(*) from enrolment e join person p on p.id = e.person_id"
                + " where p.family_name like 'Importée %'");
        if (Integer.parseInt(enrolled) != PEOPLE) {
            throw new IllegalStateException(enrolled + " of the imported people are enrolled");
        }
    }

    private String read(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
