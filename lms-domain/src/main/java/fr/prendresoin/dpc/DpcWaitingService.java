package fr.prendresoin.dpc;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Lets professionals wait for a place in a full session: their own act, as enrolling is. */
@ApplicationScoped
@Transactional
public class DpcWaitingService {

    private static final String AWAITED = "select distinct w.sessionId from DpcWaiting w where w.leftAt is null";

    private final EntityManager entityManager;
    private final DpcStore store;
    private final DpcQueries sessions;
    private final WaitingList waiting;
    private final Clock clock;

    protected DpcWaitingService() {
        this(null, null, null, null, null);
    }

    @Inject
    DpcWaitingService(
            EntityManager entityManager, DpcStore store, DpcQueries sessions, WaitingList waiting, Clock clock) {
        this.entityManager = entityManager;
        this.store = store;
        this.sessions = sessions;
        this.waiting = waiting;
        this.clock = clock;
    }

    /**
     * Waits for a place, behind whoever waits already.
     *
     * @throws RuleViolation when nobody may enrol, there is a place, or they have one or wait already
     */
    public void join(Actor actor, SessionId id) {
        PersonId person = own(actor);
        store.lock(id);
        SessionDetails session = sessions.session(id);
        waiting.settle(session);
        if (!session.openAt(clock.instant())) {
            throw new RuleViolation(DpcRule.SESSION_CLOSED);
        }
        if (sessions.participates(id, person)) {
            throw new RuleViolation(DpcRule.ALREADY_ENROLLED);
        }
        if (waiting.order(id).rank(person.value(), clock.instant()).isPresent()) {
            throw new RuleViolation(WaitingRule.ALREADY_WAITING);
        }
        if (waiting.free(session, person.value()) > 0) {
            throw new RuleViolation(WaitingRule.PLACE_FREE);
        }
        waiting.add(id, person);
    }

    /** Waits no more; a place that was kept for them is offered to the next. */
    public void leave(Actor actor, SessionId id) {
        PersonId person = own(actor);
        store.lock(id);
        waiting.end(id, person, Waiting.Outcome.LEFT);
        waiting.settle(sessions.session(id));
    }

    /** Ends the offers that were not taken in time and makes the next ones; returns how many sessions were looked at. */
    public int settle(Actor platform) {
        platform.requireAdministration();
        List<UUID> awaited = entityManager.createQuery(AWAITED, UUID.class).getResultList();
        awaited.stream().map(SessionId::new).forEach(id -> {
            store.lock(id);
            waiting.settle(sessions.session(id));
        });
        return awaited.size();
    }

    private static PersonId own(Actor actor) {
        if (actor.readOnly()) {
            throw new AccessDenied(actor.name() + " only looks");
        }
        return actor.requirePerson();
    }
}
