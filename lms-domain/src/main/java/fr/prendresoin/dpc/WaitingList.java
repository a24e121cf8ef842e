package fr.prendresoin.dpc;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps who waits for a place, and offers it in order; whoever calls holds the lock of the session. */
@ApplicationScoped
class WaitingList {

    private static final String ACTIVE =
            "select w from DpcWaiting w where w.sessionId = :value and w.leftAt is null order by w.since, w.id";

    private final EntityManager entityManager;
    private final DpcStore store;
    private final DpcQueries sessions;
    private final DomainEvents events;
    private final Clock clock;

    protected WaitingList() {
        this(null, null, null, null, null);
    }

    @Inject
    WaitingList(EntityManager entityManager, DpcStore store, DpcQueries sessions, DomainEvents events, Clock clock) {
        this.entityManager = entityManager;
        this.store = store;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    WaitOrder order(SessionId session) {
        return new WaitOrder(active(session).stream()
                .map(waiting -> new WaitOrder.Waiter(waiting.person().value(), waiting.since(), waiting.offeredUntil()))
                .toList());
    }

    /** How many places somebody could take now: neither taken nor kept for others. */
    int free(SessionDetails session, UUID person) {
        int kept = order(session.id()).keptFrom(person, clock.instant());
        return Math.max(0, session.terms().places() - sessions.taken(session.id()) - kept);
    }

    /** Ends the offers that were not taken in time, and offers what is free to the next. */
    void settle(SessionDetails session) {
        Instant now = clock.instant();
        active(session.id()).forEach(waiting -> waiting.offeredUntil()
                .filter(until -> !now.isBefore(until))
                .ifPresent(until -> waiting.end(Waiting.Outcome.EXPIRED, until)));
        entityManager.flush();
        if (session.openAt(now)) {
            offer(session, now);
        }
    }

    private void offer(SessionDetails session, Instant now) {
        Duration kept = DpcSettings.on(LocalDate.ofInstant(now, ZoneId.of(session.zone())))
                .offer();
        int free = session.terms().places() - sessions.taken(session.id());
        Map<UUID, Waiting> known = new HashMap<>();
        active(session.id()).forEach(waiting -> known.put(waiting.person().value(), waiting));
        for (WaitOrder.Waiter next : order(session.id()).next(free, now)) {
            known.get(next.person()).offer(now.plus(kept));
            events.publish(new PlaceOffered(session.id(), new PersonId(next.person()), now.plus(kept)));
        }
        entityManager.flush();
    }

    void add(SessionId session, PersonId person) {
        store.add(new Waiting(session, person, clock.instant()));
    }

    /** Ends somebody's wait; nothing for who does not wait. */
    void end(SessionId session, PersonId person, Waiting.Outcome how) {
        active(session).stream()
                .filter(waiting -> waiting.person().equals(person))
                .forEach(waiting -> waiting.end(how, clock.instant()));
        entityManager.flush();
    }

    private List<Waiting> active(SessionId session) {
        return store.list(ACTIVE, Waiting.class, session.value());
    }
}
