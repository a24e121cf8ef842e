package fr.prendresoin.attestation;

import java.util.UUID;

/** Identifies an attestation inside the platform; outside, its code does. */
public record AttestationId(UUID value) {}
