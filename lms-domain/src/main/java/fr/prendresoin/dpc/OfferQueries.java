package fr.prendresoin.dpc;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Reads what bodies offer: to everybody what is published, to those who organise everything of their own bodies. */
@ApplicationScoped
public class OfferQueries {

    private final EntityManager entityManager;
    private final DpcStore store;
    private final ActionReader reader;
    private final DpcQueries sessions;
    private final DpcRights rights;
    private final WaitingList waiting;
    private final TrainerQueries trainers;
    private final Clock clock;

    protected OfferQueries() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    OfferQueries(
            EntityManager entityManager,
            DpcStore store,
            ActionReader reader,
            DpcQueries sessions,
            DpcRights rights,
            WaitingList waiting,
            TrainerQueries trainers,
            Clock clock) {
        this.trainers = trainers;
        this.waiting = waiting;
        this.entityManager = entityManager;
        this.store = store;
        this.reader = reader;
        this.sessions = sessions;
        this.rights = rights;
        this.clock = clock;
    }

    /** The actions anybody may read, by title. */
    public List<ActionDetails> published() {
        return reader.details(
                all().stream().filter(action -> action.state().shown()).toList());
    }

    /** @throws NotFound when no published action has this slug */
    public ActionDetails published(String slug) {
        return store.findAction(slug)
                .filter(action -> action.state().shown())
                .map(reader::details)
                .orElseThrow(() -> new NotFound("action " + slug));
    }

    /** The sessions of an action that are not over, the first to start first. */
    public List<SessionDetails> coming(ActionDetails action) {
        Instant now = clock.instant();
        return sessions.sessionsOf(action).stream()
                .filter(session -> session.terms().opened() && !session.endedAt(now))
                .toList();
    }

    /** How many places of a session are free: neither taken, nor kept for who waited. */
    public int free(SessionDetails session) {
        return waiting.free(session, null);
    }

    /** Every action of the bodies the actor organises for, by title; none without a body. */
    public List<ActionDetails> own(Actor actor) {
        var bodies = rights.bodiesOf(actor);
        return reader.details(all().stream()
                .filter(action -> bodies.contains(action.body().value()))
                .toList());
    }

    /** Every session of an action of the actor's own bodies, the first to start first. */
    public List<SessionDetails> sessions(Actor actor, ActionDetails action) {
        rights.require(actor, action.bodyId());
        return sessions.sessionsOf(action);
    }

    /** @throws fr.prendresoin.shared.NotYours unless the actor organises for its body */
    public SessionDetails session(Actor actor, SessionId id) {
        sessions.requireOrganiser(actor, id);
        return sessions.session(id);
    }

    /** The bodies the actor organises for, by name. */
    public List<BodyRow> bodies(Actor actor) {
        return rights.bodiesOf(actor).stream()
                .map(id -> store.getBody(new BodyId(id)).row())
                .sorted(Comparator.comparing(BodyRow::name))
                .toList();
    }

    /** Who with an account may be said to train in a session of an action of the actor's own body, by name. */
    public List<KnownTrainer> trainers(Actor actor, ActionDetails action) {
        rights.require(actor, action.bodyId());
        return trainers.known(action.bodyId());
    }

    /** Every orientation that is known, by number. */
    public List<Orientation> orientations() {
        return store.orientations().stream().map(KnownOrientation::row).toList();
    }

    /** A session in which the actor might enrol. */
    public SessionDetails open(SessionId id) {
        return sessions.find(id)
                .filter(session -> session.action().state().shown())
                .orElseThrow(() -> new NotFound("session " + id));
    }

    private List<DpcAction> all() {
        return entityManager
                .createQuery("select a from DpcAction a order by a.title, a.slug", DpcAction.class)
                .getResultList();
    }
}
