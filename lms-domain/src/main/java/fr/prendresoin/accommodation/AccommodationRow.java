package fr.prendresoin.accommodation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An accommodation as its person and those who manage it read it; {@code endedAt} is null unless it was ended early. */
public record AccommodationRow(UUID id, Allowance given, LocalDate from, LocalDate until, Instant endedAt) {}
