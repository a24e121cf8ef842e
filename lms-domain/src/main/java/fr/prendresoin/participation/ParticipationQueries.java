package fr.prendresoin.participation;

import fr.prendresoin.attestation.AttestationKind;
import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.ParticipantRow;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads where participants stand: they themselves, and who organises their session. */
@ApplicationScoped
public class ParticipationQueries {

    private static final String OWN = "select s.enrolmentId from DpcSeat s join Enrolment e on e.id = s.enrolmentId"
            + " join DpcSession d on d.id = s.sessionId where e.personId = :person and e.withdrawnAt is null"
            + " order by d.endsOn desc, s.enrolmentId";

    private static final String CREDIT = "select c from Credit c where c.enrolmentId = :enrolment" + CreditQueries.HOLDS
            + " order by c.complete desc";

    private final Seats seats;
    private final SeatRecord record;
    private final ParticipationRepository participations;
    private final DpcQueries sessions;
    private final EntityManager entityManager;

    protected ParticipationQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    ParticipationQueries(
            Seats seats,
            SeatRecord record,
            ParticipationRepository participations,
            DpcQueries sessions,
            EntityManager entityManager) {
        this.seats = seats;
        this.record = record;
        this.participations = participations;
        this.sessions = sessions;
        this.entityManager = entityManager;
    }

    /** The actor's own seats, the session that ends last first. */
    public List<SeatView> own(Actor actor) {
        return entityManager
                .createQuery(OWN, UUID.class)
                .setParameter("person", actor.requirePerson().value())
                .getResultList()
                .stream()
                .map(id -> own(actor, new EnrolmentId(id)))
                .toList();
    }

    /** @throws NotFound when the seat is not the actor's */
    public SeatView own(Actor actor, EnrolmentId enrolment) {
        return view(seats.own(actor, enrolment));
    }

    /** @throws NotYours unless the actor organises for the body of the session */
    public SeatView organised(Actor actor, EnrolmentId enrolment) {
        return view(seats.organised(actor, enrolment));
    }

    /**
     * Everybody who has a seat in the session, by name, with what they lack.
     *
     * @throws NotYours unless the actor organises for its body
     */
    public List<ParticipantProgress> participants(Actor actor, SessionId session) {
        sessions.requireOrganiser(actor, session);
        return sessions.participants(session).stream()
                .filter(ParticipantRow::present)
                .map(this::progress)
                .toList();
    }

    private ParticipantProgress progress(ParticipantRow row) {
        Seat seat = seats.find(new EnrolmentId(row.enrolment())).orElseThrow();
        SeatFacts facts = record.of(seat);
        return new ParticipantProgress(
                row,
                Checklist.of(seat.plan(), facts),
                facts,
                Earned.of(seat.plan(), facts),
                new ParticipantProgress.Granted(
                        credit(seat.details().enrolment()),
                        revoked(seat.details().enrolment())));
    }

    private SeatView view(Seat seat) {
        SeatFacts facts = record.of(seat);
        return new SeatView(
                seat,
                facts,
                Checklist.of(seat.plan(), facts),
                Earned.of(seat.plan(), facts),
                participations.plan(seat.enrolment()),
                participations.messages(seat.enrolment()),
                credit(seat.details().enrolment()),
                revoked(seat.details().enrolment()));
    }

    /** Whether something was earned, and what says it was revoked. */
    private boolean revoked(UUID enrolment) {
        return credit(enrolment).isEmpty() && earnedOnce(new EnrolmentId(enrolment));
    }

    private boolean earnedOnce(EnrolmentId enrolment) {
        return participations.earned(enrolment, true) || participations.earned(enrolment, false);
    }

    private Optional<CreditRow> credit(UUID enrolment) {
        return entityManager
                .createQuery(CREDIT, Credit.class)
                .setParameter("enrolment", enrolment)
                .setParameter("kind", AttestationKind.DPC)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Credit::row);
    }
}
