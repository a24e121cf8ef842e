package fr.prendresoin.attestation;

import fr.prendresoin.identity.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps attestations and their ends. */
interface AttestationRepository {

    void add(Attestation attestation);

    void add(AttestationEnd end);

    Optional<Attestation> find(AttestationCode code);

    /** The valid attestations of a kind that an enrolment earned; one at most, unless something went wrong. */
    List<Attestation> valid(UUID enrolment, String kind);

    Optional<AttestationEnd> endOf(AttestationId attestation);

    /** The name a person bears now. */
    HolderName nameOf(PersonId person);
}
