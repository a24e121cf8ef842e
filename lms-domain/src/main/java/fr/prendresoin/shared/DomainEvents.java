package fr.prendresoin.shared;

/** Tells contexts above what happened below, at once and in the same transaction. */
@FunctionalInterface
public interface DomainEvents {

    /** Delivers the event to every observer before returning; an observer that fails rolls the transaction back. */
    void publish(DomainEvent event);
}
