/** Attestations as pages, documents and data: one's own, and what anybody may verify. */
package fr.prendresoin.web.attestation;
