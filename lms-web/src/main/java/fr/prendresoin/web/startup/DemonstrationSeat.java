package fr.prendresoin.web.startup;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.Plan;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.dpc.DpcEnrolmentService;
import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.FreshSignIn;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.Situation;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.participation.Appraisal;
import fr.prendresoin.participation.ParticipationService;
import fr.prendresoin.participation.SatisfactionForm;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.timekeeping.TimeRule;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Lets an invented professional follow a whole session of the past weeks: what they did is written straight to the tables
 * because services only know the present; their last acts, and what these earn, are the services' own.
 */
@ApplicationScoped
class DemonstrationSeat {

    private static final String FACT = "insert into activity_fact (enrolment_id, activity, kind, score, total, passed,"
            + " recorded_at, sequence) values (?, ?, ?, ?, ?, true, ?, 1)";
    private static final String STATE = "insert into activity_state (enrolment_id, activity, completed_at, passed_at,"
            + " best_score) values (?, ?, ?, ?, ?)";
    private static final String TIME =
            "insert into time_interval (id, page_view, part, person_id, enrolment_id, activity,"
                    + " began_at, ended_at, active_at, heard_at, batch, rule_version, version)"
                    + " values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 1, ?, 1)";
    private static final int BEST = 4;

    @Resource(lookup = "java:global/jdbc/lms")
    private DataSource database;

    @Inject
    private DpcEnrolmentService enrolments;

    @Inject
    private DpcQueries sessions;

    @Inject
    private ParticipationService participations;

    @Inject
    private Courses courses;

    @Inject
    private Clock clock;

    /** @param follows has a number that attestations may name, and no seat in this session yet */
    void follow(SessionId id, PersonId follows) {
        Actor practitioner = Actor.of(follows, "Démonstration", List.of(new Grant(Role.PRACTITIONER, null)));
        SessionDetails session = sessions.session(id);
        EnrolmentId seat = enrolments.enrol(
                practitioner,
                id,
                new FreshSignIn(clock.instant(), "password", ""),
                new Situation("60", Situation.Practice.CONVENTIONED, false));
        write(
                courses.version(new VersionId(session.action().versionId())),
                session,
                new Seat(seat.value(), follows.value()));
        participations.writePlan(
                practitioner,
                seat,
                "Annoncer le retard à l’accueil dès quinze minutes, et le redire toutes les quinze.");
        participations.appraise(practitioner, seat, pleased(session));
    }

    private Appraisal pleased(SessionDetails session) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(session.zone()));
        return new Appraisal(
                SatisfactionForm.on(today).questions().stream()
                        .collect(Collectors.toMap(SatisfactionForm.Question::id, question -> BEST)),
                "Des cas qui ressemblent à mes journées.");
    }

    /** Two activities each evening from the first day of the session on, seen for as long as their authors plan. */
    private void write(Course course, SessionDetails session, Seat seat) {
        try (Connection connection = database.getConnection();
                PreparedStatement fact = connection.prepareStatement(FACT);
                PreparedStatement state = connection.prepareStatement(STATE);
                PreparedStatement time = connection.prepareStatement(TIME)) {
            connection.setAutoCommit(false);
            int number = 0;
            for (Activity activity : course.activities()) {
                LocalDateTime start = session.startsOn().plusDays(number / 2).atTime(18 + number % 2, 0);
                Done done = new Done(activity, seat, start, start.plusMinutes(activity.minutes()));
                if (!(activity instanceof Plan)) {
                    done.finish(fact, state);
                }
                done.see(time);
                number++;
            }
            fact.executeBatch();
            state.executeBatch();
            time.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot invent a seat", e);
        }
    }

    /** Whose seat, by its enrolment. */
    private record Seat(UUID enrolment, UUID person) {}

    /** One activity, and when it was done. */
    private record Done(Activity activity, Seat seat, LocalDateTime start, LocalDateTime end) {

        void finish(PreparedStatement fact, PreparedStatement state) throws SQLException {
            Integer score = activity instanceof Quiz quiz ? quiz.draw() - 2 : null;
            Integer total = activity instanceof Quiz quiz ? quiz.draw() : null;
            String kind = score == null ? "FINISHED" : "GRADED";
            DemonstrationPeople.add(fact, seat.enrolment(), activity.slug(), kind, score, total, end);
            DemonstrationPeople.add(state, seat.enrolment(), activity.slug(), end, end, score);
        }

        void see(PreparedStatement time) throws SQLException {
            DemonstrationPeople.add(
                    time,
                    Ids.next(),
                    Ids.next(),
                    seat.person(),
                    seat.enrolment(),
                    activity.slug(),
                    start,
                    end,
                    end,
                    end,
                    TimeRule.CURRENT.version());
        }
    }
}
