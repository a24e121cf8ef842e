package fr.prendresoin.evidence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What one looks for in the journal; what is empty filters nothing.
 *
 * @param from the first moment
 * @param until the first moment that is too late
 * @param actor any part of the name of who acted; blank for everybody
 */
public record JournalFilter(
        Optional<Instant> from, Optional<Instant> until, String actor, Optional<String> act, Optional<UUID> subject) {

    /** Everything there is. */
    public static JournalFilter none() {
        return new JournalFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());
    }
}
