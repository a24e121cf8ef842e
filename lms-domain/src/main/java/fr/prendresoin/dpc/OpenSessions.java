package fr.prendresoin.dpc;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads every session that is open, in as many queries for a thousand of them as for one. */
@ApplicationScoped
public class OpenSessions {

    private static final String OPENED =
            "select s from DpcSession s where s.openedAt is not null and s.endsOn >= :day order by s.endsOn, s.id";

    private static final String TAKEN = "select s.sessionId, count(s.enrolmentId) from DpcSeat s"
            + " join DpcSession t on t.id = s.sessionId join Enrolment e on e.id = s.enrolmentId"
            + " where t.endsOn >= :day and e.withdrawnAt is null group by s.sessionId";

    private static final String WAITING =
            "select w.sessionId, w from DpcWaiting w join DpcSession t on t.id = w.sessionId"
                    + " where t.endsOn >= :day and w.leftAt is null order by w.since, w.id";

    private final EntityManager entityManager;
    private final OfferQueries offers;
    private final Clock clock;

    protected OpenSessions() {
        this(null, null, null);
    }

    @Inject
    OpenSessions(EntityManager entityManager, OfferQueries offers, Clock clock) {
        this.entityManager = entityManager;
        this.offers = offers;
        this.clock = clock;
    }

    /** The first to end first; a place that is kept for the actor is free to them, and to nobody else. */
    public List<OpenSession> to(Actor actor) {
        Instant now = clock.instant();
        Room room = new Room(actor.requirePerson().value(), now, taken(now), waits(now));
        Map<ActionId, ActionDetails> open = offers.published().stream()
                .filter(action -> action.state().open())
                .collect(Collectors.toMap(ActionDetails::actionId, Function.identity()));
        return read(OPENED, DpcSession.class, now).stream()
                .filter(session -> open.containsKey(session.action()) && !session.endedAt(now))
                .map(session ->
                        new OpenSession(session.id(), open.get(session.action()), session.endsOn(), room.of(session)))
                .toList();
    }

    private Map<UUID, Long> taken(Instant now) {
        return read(TAKEN, Object[].class, now).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    private Map<UUID, List<WaitOrder.Waiter>> waits(Instant now) {
        return read(WAITING, Object[].class, now).stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> waiter((Waiting) row[1]), Collectors.toList())));
    }

    private static WaitOrder.Waiter waiter(Waiting waiting) {
        return new WaitOrder.Waiter(waiting.person().value(), waiting.since(), waiting.offeredUntil());
    }

    /** Of what ends today or later, wherever on earth: whether it is over is asked of each in its zone. */
    private <T> List<T> read(String query, Class<T> kind, Instant now) {
        return entityManager
                .createQuery(query, kind)
                .setParameter("day", LocalDate.ofInstant(now, ZoneId.of("Pacific/Pago_Pago")))
                .getResultList();
    }

    /** What room is left for one person. */
    private record Room(UUID person, Instant now, Map<UUID, Long> taken, Map<UUID, List<WaitOrder.Waiter>> waits) {

        int of(DpcSession session) {
            UUID id = session.id().value();
            int kept = new WaitOrder(waits.getOrDefault(id, List.of())).keptFrom(person, now);
            return (int) Math.max(0, session.places() - taken.getOrDefault(id, 0L) - kept);
        }
    }
}
