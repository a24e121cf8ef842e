package fr.prendresoin.proof;

import fr.prendresoin.shared.Rule;

/** Why an archive of attestations is not prepared, or not stopped. */
public enum ArchiveRule implements Rule {
    /** No participant of the session has a valid attestation. */
    NO_ATTESTATION,
    /** One is being prepared already. */
    BEING_PREPARED,
    /** There is nothing left to stop. */
    NOT_PREPARING
}
