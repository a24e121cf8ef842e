package fr.prendresoin.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Remembers what was announced, and hands it to the observers a test attaches, at once as the container does. */
public final class RecordedEvents implements DomainEvents {

    private final List<DomainEvent> all = new ArrayList<>();
    private final List<Consumer<DomainEvent>> observers = new ArrayList<>();

    @Override
    public void publish(DomainEvent event) {
        all.add(event);
        List.copyOf(observers).forEach(observer -> observer.accept(event));
    }

    /** From now on, every event of this type reaches the observer. */
    public <T extends DomainEvent> void observe(Class<T> type, Consumer<T> observer) {
        observers.add(event -> {
            if (type.isInstance(event)) {
                observer.accept(type.cast(event));
            }
        });
    }

    public List<DomainEvent> all() {
        return List.copyOf(all);
    }

    /** The events of one type, in the order they were announced. */
    public <T extends DomainEvent> List<T> of(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
