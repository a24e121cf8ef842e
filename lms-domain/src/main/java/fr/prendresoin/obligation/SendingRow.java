package fr.prendresoin.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A summary that its owner handed over. */
public record SendingRow(
        UUID id, LocalDate first, LocalDate last, Authority authority, Instant sentAt, String fingerprint) {}
