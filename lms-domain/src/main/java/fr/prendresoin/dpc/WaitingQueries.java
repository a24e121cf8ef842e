package fr.prendresoin.dpc;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads who waits for a place: everybody their own rank, the organiser the list of a session. */
@ApplicationScoped
public class WaitingQueries {

    private static final String OWN =
            "select w.sessionId from DpcWaiting w where w.personId = :value" + " and w.leftAt is null order by w.since";
    private static final String NAMES = "select p.id, p.familyName, p.givenName from DpcWaiting w"
            + " join Person p on p.id = w.personId where w.sessionId = :value and w.leftAt is null";

    private final EntityManager entityManager;
    private final DpcStore store;
    private final DpcQueries sessions;
    private final WaitingList waiting;
    private final Clock clock;

    protected WaitingQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    WaitingQueries(EntityManager entityManager, DpcStore store, DpcQueries sessions, WaitingList waiting, Clock clock) {
        this.entityManager = entityManager;
        this.store = store;
        this.sessions = sessions;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** How the actor waits for a place in the session; empty when they do not. */
    public Optional<OwnWait> own(Actor actor, SessionId id) {
        UUID person = actor.requirePerson().value();
        Instant now = clock.instant();
        return waiting.order(id)
                .rank(person, now)
                .map(rank -> new OwnWait(
                        sessions.session(id),
                        rank,
                        waiting.order(id).at(now).get(rank - 1).offeredUntil()));
    }

    /** Everything the actor waits for, what they asked for first before. */
    public List<OwnWait> own(Actor actor) {
        return store.list(OWN, UUID.class, actor.requirePerson().value()).stream()
                .flatMap(id -> own(actor, new SessionId(id)).stream())
                .toList();
    }

    /** Who waits for a place in a session of the actor's own body, in order. */
    public List<WaiterRow> list(Actor actor, SessionId id) {
        sessions.requireOrganiser(actor, id);
        Map<UUID, Object[]> names = new HashMap<>();
        entityManager
                .createQuery(NAMES, Object[].class)
                .setParameter("value", id.value())
                .getResultList()
                .forEach(row -> names.put((UUID) row[0], row));
        return waiting.order(id).at(clock.instant()).stream()
                .map(waiter -> row(waiter, names.get(waiter.person())))
                .toList();
    }

    private static WaiterRow row(WaitOrder.Waiter waiter, Object[] name) {
        return new WaiterRow((String) name[1], (String) name[2], waiter.since(), waiter.offeredUntil());
    }
}
