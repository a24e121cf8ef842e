/** What was earned, said once: a signed snapshot that anybody can verify, that is replaced or revoked, never changed. */
package fr.prendresoin.attestation;
