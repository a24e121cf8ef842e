package fr.prendresoin.settlement;

import fr.prendresoin.attendance.AttendanceQueries;
import fr.prendresoin.attendance.HalfDayRow;
import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.BodyRow;
import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.ParticipantRow;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.participation.SignedHalfDay;
import fr.prendresoin.timekeeping.ProvedTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads the balance of a year of the bodies somebody organises for. */
@ApplicationScoped
public class BalanceQueries {

    private static final String SWORN = "select s.enrolmentId from SwornStatement s where s.enrolmentId in :enrolments";

    private final OfferQueries offers;
    private final DpcQueries sessions;
    private final ProvedTime time;
    private final AttendanceQueries attendance;
    private final EntityManager entityManager;

    protected BalanceQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    BalanceQueries(
            OfferQueries offers,
            DpcQueries sessions,
            ProvedTime time,
            AttendanceQueries attendance,
            EntityManager entityManager) {
        this.offers = offers;
        this.sessions = sessions;
        this.time = time;
        this.attendance = attendance;
        this.entityManager = entityManager;
    }

    /** The bodies the actor organises for that have actions, by name. */
    public List<BodyRow> bodies(Actor actor) {
        return offers.own(actor).stream()
                .map(ActionDetails::body)
                .distinct()
                .sorted(Comparator.comparing(BodyRow::name))
                .toList();
    }

    /** The balance of one of the actor's own bodies; one of somebody else's has no session in it. */
    public Balance of(Actor actor, UUID body, int year) {
        return Balance.of(
                year,
                offers.own(actor).stream()
                        .filter(action -> action.body().id().equals(body))
                        .flatMap(action -> offers.sessions(actor, action).stream())
                        .map(session -> new YearOfSession(session, year))
                        .filter(YearOfSession::any)
                        .map(this::time)
                        .toList());
    }

    private SessionTime time(YearOfSession part) {
        SessionDetails session = part.session();
        List<ParticipantRow> participants = sessions.participants(session.id());
        Set<UUID> sworn = sworn(participants);
        Map<UUID, List<HalfDayRow>> sheets = session.halfDays().isEmpty()
                ? Map.of()
                : attendance.ofOccasion(session.id().value());
        return new SessionTime(
                session,
                participants.stream()
                        .map(row -> new SeatTime(
                                row.person(),
                                row.funded(),
                                proof(part, row, sworn, sheets.getOrDefault(row.enrolment(), List.of()))))
                        .toList());
    }

    private Proof proof(YearOfSession part, ParticipantRow row, Set<UUID> sworn, List<HalfDayRow> sheets) {
        EnrolmentId enrolment = new EnrolmentId(row.enrolment());
        return part.proof(
                part.from().map(moment -> minutes(time.of(enrolment, moment))).orElse(0),
                minutes(part.until().map(moment -> time.of(enrolment, moment)).orElseGet(() -> time.of(enrolment))),
                sworn.contains(row.enrolment()),
                part.session().halfDays().stream()
                        .map(planned -> SignedHalfDay.of(planned, sheets))
                        .toList());
    }

    private static int minutes(Duration duration) {
        return (int) duration.toMinutes();
    }

    private Set<UUID> sworn(List<ParticipantRow> participants) {
        return participants.isEmpty()
                ? Set.of()
                : new HashSet<>(entityManager
                        .createQuery(SWORN, UUID.class)
                        .setParameter(
                                "enrolments",
                                participants.stream()
                                        .map(ParticipantRow::enrolment)
                                        .toList())
                        .getResultList());
    }
}
