package fr.prendresoin.proof;

import java.util.UUID;

/**
 * An attestation whose document an archive waits for.
 *
 * @param id of its place in the archive
 */
public record AttestationToMake(UUID id, UUID enrolment, String code) {}
