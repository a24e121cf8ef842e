package fr.prendresoin.attestation;

/** Whether an attestation may be relied upon. */
public enum AttestationState {
    VALID,
    /** Another one says the same under another name. */
    REPLACED,
    REVOKED
}
