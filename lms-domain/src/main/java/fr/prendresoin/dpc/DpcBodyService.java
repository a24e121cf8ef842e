package fr.prendresoin.dpc;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Brings bodies to the platform, and those who organise for them. */
@ApplicationScoped
@Transactional
public class DpcBodyService {

    private final DpcStore store;
    private final DomainEvents events;
    private final Clock clock;

    protected DpcBodyService() {
        this(null, null, null);
    }

    @Inject
    DpcBodyService(DpcStore store, DomainEvents events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Registers a body with the days it is registered by the agency. */
    public BodyId register(Actor actor, NewBody said) {
        actor.requireAdministration();
        Body body = new Body(said);
        store.add(body);
        store.add(new Registration(body.id(), said.registered(), clock.instant()));
        events.publish(new BodyRegistered(body.id(), said.number()));
        return body.id();
    }

    /** From now on the person organises for the body, if they have the role too. */
    public void join(Actor actor, BodyId body, PersonId person) {
        actor.requireAdministration();
        store.add(new BodyMember(store.getBody(body).id(), person, clock.instant()));
    }
}
