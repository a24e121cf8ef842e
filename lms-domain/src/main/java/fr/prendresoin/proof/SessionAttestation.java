package fr.prendresoin.proof;

import java.util.UUID;

/**
 * A valid attestation of a session, and whose it is.
 *
 * @param code as it is kept, without dashes
 */
public record SessionAttestation(UUID enrolment, String code, String familyName, String givenName) {}
