package fr.prendresoin.dpc;

import java.time.Instant;
import java.util.Optional;

/**
 * How somebody waits for a place.
 *
 * @param rank 1 for the first
 * @param offeredUntil until when a place is kept for them; empty while none is
 */
public record OwnWait(SessionDetails session, int rank, Optional<Instant> offeredUntil) {}
