package fr.prendresoin.web.startup;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.VersionId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Invents what the demonstration students did over the past weeks: facts and the states that follow from them, written
 * straight to the tables because services only know the present. The seed is fixed: every demonstration tells the same.
 */
@ApplicationScoped
class DemonstrationHistory {

    private static final long SEED = 2017;
    private static final int WEEKS = 11;
    private static final String STUDENTS = "select e.id, e.version_id from enrolment e"
            + " join person p on p.id = e.person_id where p.family_name like 'Exemple %' order by p.family_name";
    private static final String FACT = "insert into activity_fact (enrolment_id, activity, kind, score, total, passed,"
            + " recorded_at, sequence) values (?, ?, ?, ?, ?, true, ?, 1)";
    private static final String STATE = "insert into activity_state (enrolment_id, activity, completed_at, passed_at,"
            + " best_score) values (?, ?, ?, ?, ?)";
    private static final String COURSE = "update course_state set started_at = ?, completed_at = ?, passed_at = ?,"
            + " place_activity = ?, place_anchor = '', seen_at = ? where enrolment_id = ?";

    @Resource(lookup = "java:global/jdbc/lms")
    private DataSource database;

    @Inject
    private Courses courses;

    @Inject
    private Clock clock;

    /** A student and the version of the course they take. */
    private record Student(UUID enrolment, UUID version) {}

    void invent() {
        Random chance = new Random(SEED);
        try (Connection connection = database.getConnection();
                PreparedStatement fact = connection.prepareStatement(FACT);
                PreparedStatement state = connection.prepareStatement(STATE);
                PreparedStatement course = connection.prepareStatement(COURSE)) {
            connection.setAutoCommit(false);
            for (Student student : students(connection)) {
                write(
                        new Story(student, courses.version(new VersionId(student.version())), chance),
                        fact,
                        state,
                        course);
            }
            fact.executeBatch();
            state.executeBatch();
            course.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot invent the demonstration history", e);
        }
    }

    private static List<Student> students(Connection connection) throws SQLException {
        List<Student> students = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(STUDENTS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                students.add(new Student(UUID.fromString(rows.getString(1)), UUID.fromString(rows.getString(2))));
            }
        }
        return students;
    }

    /** How far one student came, and when. */
    private final class Story {

        private final UUID enrolment;
        private final List<Activity> done;
        private final int total;
        private final LocalDateTime start;

        Story(Student student, Course course, Random chance) {
            this.enrolment = student.enrolment();
            this.total = course.activities().size();
            double luck = chance.nextDouble();
            int count = luck < 0.6 ? total : luck < 0.8 ? chance.nextInt(total) : 0;
            this.done = course.activities().subList(0, count);
            this.start = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                    .truncatedTo(ChronoUnit.HOURS)
                    .minusDays(7L * WEEKS - chance.nextInt(7 * WEEKS - 3));
        }

        LocalDateTime at(int index) {
            return start.plusMinutes(25L * index);
        }

        LocalDateTime end() {
            return at(done.size() - 1);
        }
    }

    private static void write(Story story, PreparedStatement fact, PreparedStatement state, PreparedStatement course)
            throws SQLException {
        if (story.done.isEmpty()) {
            return;
        }
        for (int index = 0; index < story.done.size(); index++) {
            Activity activity = story.done.get(index);
            Integer score = activity instanceof Quiz quiz ? quiz.pass() + 1 : null;
            Integer total = activity instanceof Quiz quiz ? quiz.draw() : null;
            String kind = score == null ? "FINISHED" : "GRADED";
            DemonstrationPeople.add(fact, story.enrolment, activity.slug(), kind, score, total, story.at(index));
            DemonstrationPeople.add(state, story.enrolment, activity.slug(), story.at(index), story.at(index), score);
        }
        boolean completed = story.done.size() == story.total;
        String place = story.done.get(story.done.size() - 1).slug();
        LocalDateTime end = completed ? story.end() : null;
        DemonstrationPeople.add(course, story.start, end, end, place, story.end(), story.enrolment);
    }
}
