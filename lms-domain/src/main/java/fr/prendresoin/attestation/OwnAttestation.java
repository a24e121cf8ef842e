package fr.prendresoin.attestation;

import java.util.UUID;

/**
 * An attestation as its holder reads it.
 *
 * @param text the canonical JSON that is sealed
 * @param renamed whether its holder bears another name now, and may have it replaced
 * @param endReason why it was revoked, for whom it concerns; empty otherwise
 */
public record OwnAttestation(
        UUID enrolment,
        Snapshot says,
        AttestationStanding standing,
        String text,
        String keyId,
        String signature,
        boolean renamed,
        String endReason) {

    public AttestationCode code() {
        return AttestationCode.typed(says.code());
    }
}
