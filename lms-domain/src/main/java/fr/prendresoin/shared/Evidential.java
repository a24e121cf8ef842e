package fr.prendresoin.shared;

import java.util.Map;
import java.util.UUID;

/**
 * An event that belongs to the proof of one training: whoever publishes it, the journal of that training's file keeps it,
 * in the same transaction, chained to the entries before it. One file is one enrolment; there is never one for everybody.
 */
public interface Evidential extends DomainEvent {

    /** The enrolment whose file it belongs to. */
    UUID enrolment();

    Act act();

    /** What happened, by short names; identifiers instead of names of people. */
    default Map<String, String> facts() {
        return Map.of();
    }
}
