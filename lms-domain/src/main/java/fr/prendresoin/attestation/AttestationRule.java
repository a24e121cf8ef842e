package fr.prendresoin.attestation;

import fr.prendresoin.shared.Rule;

/** Why an attestation is not issued, or not changed. */
public enum AttestationRule implements Rule {
    /** The argument is the list of the names of the mandatory mentions that are not there. */
    MENTIONS_MISSING,
    /** It is said already, and valid. */
    ALREADY_ISSUED,
    /** What was replaced or revoked stays so. */
    NOT_VALID_ANY_MORE,
    /** Whoever revokes says twice that they mean it. */
    NOT_CONFIRMED,
    /** A new one would say the same. */
    SAME_NAME
}
