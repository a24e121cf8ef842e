package fr.prendresoin.bench;

import fr.prendresoin.bench.Learner.Band;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What proves a training: workload p. Its holders completed the course, and were seen at work for seven hours. */
final class ProofWork {

    private static final int HOLDERS = 20;
    private static final int MINUTES = 420;

    private final Load load;
    private final Connection database;
    private final String[] attestations = new String[HOLDERS];

    ProofWork(Load load, Connection database) {
        this.load = load;
        this.database = database;
    }

    void measure() throws IOException, SQLException {
        for (int index = 0; index < HOLDERS; index++) {
            work(holder(index));
            attestations[index] = attested(holder(index));
        }
        take("p1 attestation as PDF", ".pdf", 300);
        take("p2 evidence file of seven hours", ".zip", 1000);
        journal();
    }

    private Learner holder(int index) {
        return Band.COMPLETED.learner(index % HOLDERS, load.learners());
    }

    /** One interval a minute: as many as a page that tells once a minute leaves, when none could be joined. */
    private void work(Learner holder) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert into time_interval (id, page_view, part,"
                + " person_id, enrolment_id, activity, began_at, ended_at, active_at, heard_at, batch, rule_version,"
                + " version) select uuid(), uuid(), 1, e.person_id, e.id, 'lecon', m, m + interval 55 second,"
                + " m + interval 55 second, m + interval 55 second, 1, 1, 1 from enrolment e join (select"
                + " timestamp('2026-11-02 08:00:00') + interval seq minute as m from seq_1_to_" + MINUTES
                + ") minutes where e.id = ?")) {
            insert.setString(1, holder.enrolment());
            insert.executeUpdate();
        }
    }

    private String attested(Learner holder) throws IOException {
        try (Browser browser = new Browser(load.port())) {
            return browser.as(holder.token())
                    .form("/api/mes-attestations/demande/" + holder.enrolment(), "")
                    .expect(303, "asking for an attestation")
                    .location();
        }
    }

    private void take(String workload, String end, int within) {
        Load.Unit unit = (browser, index) -> browser.as(holder(index).token())
                .get(attestations[index % HOLDERS] + end)
                .expect(200, workload);
        load.settle(100, 1000, unit);
        load.oneByOne().measure(workload, 0, 100, unit).within(within).print();
    }

    /** Only acts are journalled, never an answer: told beside how many answers were saved. */
    private void journal() throws SQLException {
        String note = "%d entries in the files of trainings beside %d answers kept"
                .formatted(count("journal_entry where file like 'training/%'"), count("answer"));
        new Line("p3 journal of trainings", load.learners(), 0, new long[0], note).print();
    }

    private long count(String rows) throws SQLException {
        try (Statement query = database.createStatement();
                ResultSet counted = query.executeQuery("select count(*) from " + rows)) {
            counted.next();
            return counted.getLong(1);
        }
    }
}
