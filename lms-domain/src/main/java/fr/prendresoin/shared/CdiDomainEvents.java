package fr.prendresoin.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Delivers domain events through CDI, synchronously. */
@ApplicationScoped
class CdiDomainEvents implements DomainEvents {

    private final Event<Object> bus;

    protected CdiDomainEvents() {
        this(null);
    }

    @Inject
    CdiDomainEvents(Event<Object> bus) {
        this.bus = bus;
    }

    @Override
    public void publish(DomainEvent event) {
        bus.fire(event);
    }
}
