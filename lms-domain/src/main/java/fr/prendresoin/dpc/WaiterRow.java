package fr.prendresoin.dpc;

import java.time.Instant;
import java.util.Optional;

/** Somebody who waits for a place, as the organiser reads it; in order. */
public record WaiterRow(String familyName, String givenName, Instant since, Optional<Instant> offeredUntil) {}
