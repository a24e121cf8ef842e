package fr.prendresoin.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The statements of the floor, prepared once for each thread. */
final class FloorStore {

    private static final String SESSION = "select p.given_name, p.family_name, cast(p.id as char), m.role"
            + " from sign_in_session s join account a on a.id = s.account_id join person p on p.id = a.person_id"
            + " left join membership m on m.person_id = p.id and m.ended_at is null"
            + " where s.token_hash = ? and s.ended_at is null and a.suspended_at is null";
    private static final String ENROLMENT = "select cast(e.id as char), c.slug, e.due_on, f.zone from enrolment e"
            + " join course c on c.id = e.course_id join faculty f on f.id = e.faculty_id"
            + " where e.person_id = ? and e.withdrawn_at is null and c.slug = '" + CourseMap.SLUG + "'";
    private static final String STATE =
            "select started_at, completed_at, place_activity from course_state where enrolment_id = ?";
    private static final String STATES =
            "select activity, completed_at, passed_at, best_score from activity_state where enrolment_id = ?";
    private static final String LOCK = "select questions, submitted_at from attempt where id = ? for update";
    private static final String LATEST =
            "select seq from answer where attempt_id = ? and question = ? order by seq desc limit 1";
    private static final String ANSWER = "insert into answer (attempt_id, question, seq, choices, saved_at)"
            + " values (?, ?, ?, '0', utc_timestamp(6))";

    private final String address;
    private final CourseMap course;
    private final Map<String, String> texts = new HashMap<>();
    private final ThreadLocal<Statements> statements = ThreadLocal.withInitial(this::connect);

    FloorStore(String address) throws SQLException {
        this.address = address;
        try (Connection connection = DriverManager.getConnection(address);
                PreparedStatement query = connection.prepareStatement("select name, body from course_text");
                ResultSet rows = query.executeQuery()) {
            course = CourseMap.read(connection);
            while (rows.next()) {
                texts.put(rows.getString(1).replaceAll(".*/|\\.md$", ""), rows.getString(2));
            }
        }
    }

    /** What one learner's page is made of. */
    record Page(List<String> person, List<String> course, List<String> states) {

        void requireSomebody() throws SQLException {
            if (person.isEmpty() || course.isEmpty()) {
                throw new SQLException("nobody, or enrolled in nothing");
            }
        }

        String html(String text) throws SQLException {
            requireSomebody();
            StringBuilder html =
                    new StringBuilder("<!DOCTYPE html><title>").append(person).append("</title><ol>");
            states.forEach(state -> html.append("<li>").append(state).append("</li>"));
            return html.append("</ol><p>")
                    .append(course)
                    .append(text)
                    .append("</p>")
                    .toString();
        }
    }

    /** The words of a lesson; the outline for the course itself. */
    String text(String name) {
        return texts.getOrDefault(name, course.steps().toString());
    }

    Page page(String token) throws SQLException {
        Statements own = statements.get();
        List<String> person = own.read(SESSION, sha256(token));
        List<String> enrolment = own.read(ENROLMENT, person.get(2));
        List<String> state = own.read(STATE, enrolment.get(0));
        List<String> known = new ArrayList<>(enrolment);
        known.addAll(state);
        return new Page(person, known, own.read(STATES, enrolment.get(0)));
    }

    long answer(String attempt, int question) throws SQLException {
        return statements.get().answer(attempt, question);
    }

    private static String sha256(String text) throws SQLException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new SQLException(e);
        }
    }

    private Statements connect() {
        try {
            return new Statements(DriverManager.getConnection(address));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One connection and what is prepared on it. */
    private static final class Statements {

        private final Connection connection;
        private final Map<String, PreparedStatement> prepared = new HashMap<>();

        Statements(Connection connection) {
            this.connection = connection;
        }

        private PreparedStatement prepare(String sql) throws SQLException {
            PreparedStatement known = prepared.get(sql);
            if (known == null) {
                known = connection.prepareStatement(sql, java.sql.Statement.RETURN_GENERATED_KEYS);
                prepared.put(sql, known);
            }
            return known;
        }

        private List<String> read(String sql, Object... values) throws SQLException {
            PreparedStatement query = prepare(sql);
            for (int index = 0; index < values.length; index++) {
                query.setObject(index + 1, values[index]);
            }
            List<String> read = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        read.add(rows.getString(column));
                    }
                }
            }
            return read;
        }

        long answer(String attempt, int question) throws SQLException {
            connection.setAutoCommit(false);
            read(LOCK, attempt);
            long next = read(LATEST, attempt, question).stream()
                            .mapToLong(Long::parseLong)
                            .sum()
                    + 1;
            PreparedStatement insert = prepare(ANSWER);
            insert.setString(1, attempt);
            insert.setInt(2, question);
            insert.setLong(3, next);
            insert.executeUpdate();
            connection.commit();
            connection.setAutoCommit(true);
            try (ResultSet receipt = insert.getGeneratedKeys()) {
                receipt.next();
                return receipt.getLong(1);
            }
        }
    }
}
