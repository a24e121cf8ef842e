package fr.prendresoin.attestation;

import java.time.Instant;
import java.util.UUID;

/** A module somebody completed, of which no attestation says it. */
public record UnsaidCompletion(UUID enrolment, String title, Instant completedAt, String zone) {}
