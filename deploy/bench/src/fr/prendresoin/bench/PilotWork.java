package fr.prendresoin.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What those who look at figures do: workload e. */
final class PilotWork {

    private static final String FACULTY = "/pilotage/etablissements/";
    private static final String NATION = "/pilotage/national";
    private static final int ABSENT = 404;

    private final Load load;
    private final Processes processes;
    private final Connection database;

    PilotWork(Load load, Processes processes, Connection database) {
        this.load = load;
        this.processes = processes;
        this.database = database;
    }

    void dashboards() throws IOException, SQLException {
        List<String> codes = codes();
        page("e1 dashboard of the largest faculty", FACULTY + codes.get(0), "gestionnaire-grand");
        page("e1 dashboard of another faculty", FACULTY + codes.get(1), "gestionnaire-petit");
        snapshot();
        page("e2 national dashboard", NATION, "doyens");
    }

    /** The last of all: it puts everybody into one faculty. */
    void list() throws IOException, SQLException {
        everyoneInOneFaculty();
        list("/api" + FACULTY + codes().get(0) + "/etudiants.csv");
    }

    /** The two faculties of the pilots, in the order of students.sql. */
    private List<String> codes() throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Statement query = database.createStatement();
                ResultSet rows = query.executeQuery("select code from faculty order by code limit 2")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    private void page(String workload, String address, String pilot) throws IOException {
        Load.Unit view = (browser, index) -> browser.as(pilot).get(address).expect(200, address);
        if (load.status(address, pilot) == ABSENT) {
            absent(workload);
            return;
        }
        load.warmUp(0, 200, view);
        load.measure(workload, 200, 300, view).promised(100).print();
    }

    /** National figures are those of the last snapshot: the first one is made here. */
    private void snapshot() throws IOException {
        if (load.status(NATION, "doyens") == ABSENT) {
            absent("e2 national snapshot");
            return;
        }
        Load.Unit take = (browser, index) -> {
            Reply taken = browser.as("administrateur").form("/api/pilotage/national/instantanes", "");
            if (!taken.expect(303, "the snapshot").location().startsWith(NATION)) {
                throw new IllegalStateException("the snapshot led to " + taken.location());
            }
        };
        load.oneByOne().measure("e2 national snapshot", 0, 3, take).print();
    }

    private void absent(String workload) {
        new Line(workload, load.learners(), 0, new long[0], "absent").print();
    }

    /** So that one list holds every row of the data set. */
    private void everyoneInOneFaculty() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("update enrolment e join promotion p on p.faculty_id = (select unit_id from membership"
                    + " where role = 'FACULTY_MANAGER' order by id limit 1) and p.study_year = 1"
                    + " set e.faculty_id = p.faculty_id, e.promotion_id = p.id");
            statement.execute("analyze table enrolment");
        }
    }

    private void list(String address) throws IOException, SQLException {
        if (load.status(address, "gestionnaire-grand") == ABSENT) {
            absent("e3 list of everyone as CSV");
            return;
        }
        long enrolled = enrolled();
        long before = processes.serverMegabytes();
        Line line = load.measure("e3 list of everyone as CSV", 0, 1, (browser, index) -> {
            Reply reply = browser.as("gestionnaire-grand").get(address).expect(200, "the list");
            long rows = reply.text().lines().count() - 1;
            if (rows != enrolled) {
                throw new IllegalStateException("the list has " + rows + " rows of " + enrolled);
            }
        });
        String memory = "JVM RSS %d MB before, %d MB after".formatted(before, processes.serverMegabytes());
        line.within(5000).and(memory).print();
    }

    /** Those of the data set, and those whom the import brought. */
    private long enrolled() throws SQLException {
        try (Statement query = database.createStatement();
                ResultSet rows = query.executeQuery("select count(*) from enrolment")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
