package fr.prendresoin.web.startup;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.participation.SettlementService;
import fr.prendresoin.shared.Ids;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Invents a session that is over, written straight to the tables because services only know the present, and has it settled
 * as any other: its participants, plainly invented, worked a part of what was asked, and have the attestation of that part.
 */
@ApplicationScoped
class DemonstrationSession {

    private static final String COURSE = "tensions-et-desescalade";
    private static final int PARTICIPANTS = 12;
    private static final int ACTIVITIES = 5;
    private static final int MINUTES = 9;

    private static final String SESSION =
            "insert into dpc_session (id, action_id, number, starts_on, ends_on, zone, place,"
                    + " places, price_cents, payer, proved_percent, opened_at, version) select ?, id, '26.000', ?, ?,"
                    + " 'Europe/Paris', 'En ligne', 30, 0, 'organisme de démonstration', 100, ?, 1 from dpc_action where slug = '"
                    + COURSE + "'";
    private static final String PERSON =
            "insert into person (id, family_name, given_name, registered_at)" + " values (?, ?, 'Inventé', ?)";
    private static final String NUMBER =
            "insert into person_identifier (id, person_id, scheme, authority, value, source,"
                    + " known_since) values (?, ?, 'RPPS', '', ?, 'IMPORT', ?)";
    private static final String ENROLMENT = "insert into enrolment (id, person_id, course_id, version_id, occasion_id,"
            + " academic_year, due_on, zone, enrolled_at, version, optional)"
            + " values (?, ?, ?, ?, ?, ?, ?, 'Europe/Paris', ?, 1, false)";
    private static final String STATE =
            "insert into course_state (enrolment_id, started_at, moved) values (?, ?, true)";
    private static final String SEAT =
            "insert into dpc_seat values (?, ?, '60', 'CONVENTIONED', false, true, ?, ?," + " 'password', '', 1)";
    private static final String CHECK = "insert into dpc_funding_check values (?, ?, 'ENROLMENT', true, '', ?)";
    private static final String TIME = "insert into time_interval values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 1, 1, 1)";

    @Resource(lookup = "java:global/jdbc/lms")
    private DataSource database;

    @Inject
    private Courses courses;

    @Inject
    private SettlementService settlements;

    @Inject
    private Clock clock;

    void invent(Actor platform) {
        SessionId session = new SessionId(Ids.next());
        CourseRow course = courses.get(COURSE);
        LocalDateTime start = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                .minusDays(50)
                .withHour(18)
                .withMinute(0);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            LocalDate end = start.toLocalDate().plusDays(30);
            run(connection, SESSION, session.value(), start.toLocalDate(), end, start.minusDays(20));
            for (int number = 1; number <= PARTICIPANTS; number++) {
                new Participant(connection, session, number).write(course, start, end);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot invent a session that is over", e);
        }
        settlements.settle(platform, session);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            DemonstrationPeople.add(statement, values);
            statement.executeBatch();
        }
    }

    /** One of them. */
    private final class Participant {

        private final Connection connection;
        private final SessionId session;
        private final int number;
        private final UUID person = Ids.next();
        private final UUID enrolment = Ids.next();

        Participant(Connection connection, SessionId session, int number) {
            this.connection = connection;
            this.session = session;
            this.number = number;
        }

        void write(CourseRow course, LocalDateTime start, LocalDate end) throws SQLException {
            LocalDateTime enrolled = start.minusDays(15).plusMinutes(number);
            run(connection, PERSON, person, "Soignant %02d".formatted(number), enrolled);
            run(connection, NUMBER, Ids.next(), person, "999000000%02d".formatted(number), enrolled);
            int year = AcademicYear.of(start.toLocalDate()).start();
            UUID version = course.versionId();
            run(connection, ENROLMENT, enrolment, person, course.id(), version, session.value(), year, end, enrolled);
            run(connection, STATE, enrolment, start);
            run(connection, SEAT, enrolment, session.value(), enrolled, enrolled.minusMinutes(1));
            run(connection, CHECK, Ids.next(), enrolment, enrolled);
            work(courses.version(new VersionId(version)).activities().subList(0, ACTIVITIES), start);
        }

        private void work(List<Activity> activities, LocalDateTime start) throws SQLException {
            LocalDateTime from = start.plusDays(number);
            for (Activity activity : activities) {
                LocalDateTime until = from.plusMinutes(MINUTES);
                UUID view = Ids.next();
                run(connection, TIME, Ids.next(), view, person, enrolment, activity.slug(), from, until, until, until);
                from = until.plusMinutes(1);
            }
        }
    }
}
