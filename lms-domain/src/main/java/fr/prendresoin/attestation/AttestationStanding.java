package fr.prendresoin.attestation;

import java.time.Instant;

/**
 * Whether an attestation may be relied upon now.
 *
 * @param since when it ended; null while it is valid
 * @param replacedBy the code of the one that took its place; empty otherwise
 */
public record AttestationStanding(AttestationState state, Instant since, String replacedBy) {

    static final AttestationStanding VALID = new AttestationStanding(AttestationState.VALID, null, "");

    public boolean valid() {
        return state == AttestationState.VALID;
    }
}
