package fr.prendresoin.shared;

import java.util.Map;

/**
 * An event that is an act of administration: whoever publishes it, the journal keeps it, in the same transaction. What a
 * learner does for themselves is none and never implements this. A set of people is one event with a count.
 */
public interface Administrative extends DomainEvent {

    Act act();

    Subject subject();

    /** Why, in the words of whoever decided; empty when nobody was asked. */
    default String reason() {
        return "";
    }

    /** What was so before, by short names; identifiers instead of people, nothing of a learner's work. */
    default Map<String, String> before() {
        return Map.of();
    }

    /** What is so from now on, in the same terms. */
    default Map<String, String> after() {
        return Map.of();
    }
}
