package fr.prendresoin.attestation;

import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an attestation is not valid any more, since when and why. */
@Entity
@Table(name = "attestation_end")
class AttestationEnd {

    @Id
    @Column(name = "attestation_id")
    private UUID attestationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AttestationState kind;

    @Column(name = "replaced_by", updatable = false)
    @Convert(converter = NullableUuid.class)
    private UUID replacedBy;

    @Column(updatable = false)
    private String reason;

    @Column(name = "ended_at", updatable = false)
    private Instant endedAt;

    protected AttestationEnd() {}

    /** It gave its place to another one. */
    static AttestationEnd replaced(AttestationId attestation, AttestationId by, Instant now) {
        AttestationEnd end = new AttestationEnd();
        end.attestationId = attestation.value();
        end.kind = AttestationState.REPLACED;
        end.replacedBy = by.value();
        end.reason = "";
        end.endedAt = now;
        return end;
    }

    /** It should not be relied upon any more. */
    static AttestationEnd revoked(AttestationId attestation, String reason, Instant now) {
        AttestationEnd end = new AttestationEnd();
        end.attestationId = attestation.value();
        end.kind = AttestationState.REVOKED;
        end.reason = reason;
        end.endedAt = now;
        return end;
    }

    AttestationId attestation() {
        return new AttestationId(attestationId);
    }

    AttestationState kind() {
        return kind;
    }

    UUID replacedBy() {
        return replacedBy;
    }

    String reason() {
        return reason;
    }

    Instant endedAt() {
        return endedAt;
    }
}
