package fr.prendresoin.attestation;

import fr.prendresoin.shared.Act;

/** What the journals keep of attestations. */
enum AttestationAct implements Act {
    ISSUED,
    REPLACED,
    REVOKED
}
