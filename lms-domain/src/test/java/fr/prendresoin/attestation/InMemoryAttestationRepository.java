package fr.prendresoin.attestation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps attestations in memory. */
class InMemoryAttestationRepository implements AttestationRepository {

    final List<Attestation> attestations = new ArrayList<>();
    final List<AttestationEnd> ends = new ArrayList<>();
    final Map<PersonId, HolderName> names = new HashMap<>();

    @Override
    public void add(Attestation attestation) {
        attestations.add(attestation);
    }

    @Override
    public void add(AttestationEnd end) {
        ends.add(end);
    }

    @Override
    public Optional<Attestation> find(AttestationCode code) {
        return attestations.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public List<Attestation> valid(UUID enrolment, String kind) {
        return attestations.stream()
                .filter(each -> each.enrolment().equals(Optional.of(enrolment))
                        && each.kind().equals(kind))
                .filter(each -> endOf(each.id()).isEmpty())
                .toList();
    }

    @Override
    public Optional<AttestationEnd> endOf(AttestationId attestation) {
        return ends.stream()
                .filter(end -> end.attestation().equals(attestation))
                .findFirst();
    }

    @Override
    public HolderName nameOf(PersonId person) {
        return Optional.ofNullable(names.get(person)).orElseThrow(() -> new NotFound("person " + person.value()));
    }
}
