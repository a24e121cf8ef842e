package fr.prendresoin.attestation;

import fr.prendresoin.evidence.Sealed;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What was earned, said once and sealed. Born with everything it will ever say; nothing changes it. It may end, by another
 * one that takes its place or because it should not have been: that is a fact beside it.
 */
@Entity
@Table(name = "attestation")
class Attestation {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String kind;

    @Column(name = "person_id")
    @Convert(converter = NullableUuid.class)
    private UUID personId;

    @Column(name = "enrolment_id")
    @Convert(converter = NullableUuid.class)
    private UUID enrolmentId;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @Column(updatable = false)
    private String snapshot;

    @Column(name = "seal_key", updatable = false)
    private String keyId;

    @Column(updatable = false)
    private String signature;

    protected Attestation() {}

    Attestation(PersonId person, UUID enrolment, Snapshot said, Sealed sealed) {
        this.id = Ids.next();
        this.code = AttestationCode.typed(said.code()).value();
        this.kind = said.kind();
        this.personId = person.value();
        this.enrolmentId = enrolment;
        this.issuedAt = said.issuedAt();
        this.snapshot = said.text();
        this.keyId = sealed.keyId();
        this.signature = sealed.signature();
    }

    AttestationId id() {
        return new AttestationId(id);
    }

    AttestationCode code() {
        return new AttestationCode(code);
    }

    String kind() {
        return kind;
    }

    /** Empty once they are erased. */
    Optional<UUID> enrolment() {
        return Optional.ofNullable(enrolmentId);
    }

    /** Empty once they are erased. */
    Optional<PersonId> holder() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }

    boolean isOf(PersonId person) {
        return person.value().equals(personId);
    }

    /** The text that is sealed. */
    String text() {
        return snapshot;
    }

    Snapshot says() {
        return Snapshot.read(snapshot);
    }

    Sealed sealed() {
        return new Sealed(keyId, signature);
    }
}
