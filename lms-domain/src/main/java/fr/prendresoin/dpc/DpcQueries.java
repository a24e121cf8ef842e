package fr.prendresoin.dpc;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads actions and sessions for the contexts above, which check for themselves who asks; what names participants is never
 * shown without that.
 */
@ApplicationScoped
public class DpcQueries {

    private static final String PARTICIPANTS = "select new fr.prendresoin.dpc.ParticipantRow(e.id, p.id, p.familyName,"
            + " p.givenName, s.profession, s.funded, e.enrolledAt, e.withdrawnAt) from DpcSeat s"
            + " join Enrolment e on e.id = s.enrolmentId join Person p on p.id = e.personId"
            + " where s.sessionId = :session order by p.familyName, p.givenName, e.id";

    private static final String STARTED = "select c.eligible from DpcFundingCheck c where c.enrolmentId = :value"
            + " and c.moment = fr.prendresoin.dpc.FundingCheck.Moment.START order by c.checkedAt desc";

    private static final String ENROLLED =
            "select e.id, e.personId from DpcSeat s join DpcSession t on t.id = s.sessionId"
                    + " join Enrolment e on e.id = s.enrolmentId where t.actionId = :action and e.withdrawnAt is null";

    private final EntityManager entityManager;
    private final DpcStore store;
    private final ActionReader actions;
    private final DpcRights rights;

    protected DpcQueries() {
        this(null, null, null, null);
    }

    @Inject
    DpcQueries(EntityManager entityManager, DpcStore store, ActionReader actions, DpcRights rights) {
        this.rights = rights;
        this.entityManager = entityManager;
        this.store = store;
        this.actions = actions;
    }

    /** @throws NotFound when there is no such session */
    public SessionDetails session(SessionId id) {
        DpcSession session = store.getSession(id);
        return details(session, actions.details(store.getAction(session.action())));
    }

    /** The session; empty when there is none. */
    public Optional<SessionDetails> find(SessionId id) {
        return Optional.ofNullable(entityManager.find(DpcSession.class, id.value()))
                .map(session -> session(session.id()));
    }

    /** Whether the actor organises for the body of the session. */
    public boolean organises(Actor actor, SessionId id) {
        return find(id).filter(session -> rights.bodiesOf(actor)
                        .contains(session.action().bodyId().value()))
                .isPresent();
    }

    /** @throws NotYours unless the actor organises for the body of the session */
    public void requireOrganiser(Actor actor, SessionId id) {
        rights.require(actor, session(id).action().bodyId());
    }

    /** The session in which somebody has a seat by this enrolment; empty when it belongs to none. */
    public Optional<SessionId> sessionOf(UUID enrolment) {
        return store.findSeat(enrolment).map(DpcSeat::session);
    }

    /** The sessions of an action, the first to start first. */
    List<SessionDetails> sessionsOf(ActionDetails action) {
        return store.sessionsOf(action.actionId()).stream()
                .map(session -> details(session, action))
                .toList();
    }

    private SessionDetails details(DpcSession session, ActionDetails action) {
        return new SessionDetails(
                session.id(),
                session.number(),
                action,
                session.startsOn(),
                session.endsOn(),
                session.zone(),
                new SessionDetails.Terms(session.place(), session.places(), session.price(), session.opened()),
                store.halfDaysOf(session.id()).stream().map(PlannedHalfDay::row).toList(),
                store.trainersOf(session.id()).stream().map(Trainer::row).toList(),
                session.provedPercent());
    }

    /** Everybody who ever had a seat in the session, by name. */
    public List<ParticipantRow> participants(SessionId session) {
        return entityManager
                .createQuery(PARTICIPANTS, ParticipantRow.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** How many places of a session are taken. */
    int taken(SessionId session) {
        return (int)
                participants(session).stream().filter(ParticipantRow::present).count();
    }

    /** Whether somebody has a place in a session. */
    boolean participates(SessionId session, PersonId person) {
        return participants(session).stream()
                .anyMatch(row -> row.present() && row.person().equals(person.value()));
    }

    /** @throws NotFound when there is no such action */
    public ActionDetails action(ActionId id) {
        return actions.details(store.getAction(id));
    }

    /** Who has a place in a session of the action, by their enrolment. */
    public Map<UUID, PersonId> enrolledIn(ActionId action) {
        return entityManager
                .createQuery(ENROLLED, Object[].class)
                .setParameter("action", action.value())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new PersonId((UUID) row[1])));
    }

    /** The seat behind an enrolment; empty when it belongs to no session. */
    public Optional<SeatDetails> enrolmentOf(UUID enrolment) {
        return store.findSeat(enrolment).map(seat -> {
            Object[] row = entityManager
                    .createQuery(
                            "select e.personId, e.enrolledAt, e.withdrawnAt from Enrolment e where e.id = :enrolment",
                            Object[].class)
                    .setParameter("enrolment", enrolment)
                    .getSingleResult();
            return new SeatDetails(
                    enrolment,
                    (UUID) row[0],
                    session(seat.session()),
                    seat.situation(),
                    seat.funded(),
                    (Instant) row[1],
                    Optional.ofNullable((Instant) row[2]),
                    store.first(STARTED, Boolean.class, enrolment));
        });
    }
}
