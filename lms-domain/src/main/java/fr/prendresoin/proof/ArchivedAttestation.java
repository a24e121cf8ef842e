package fr.prendresoin.proof;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One attestation of an archive: first only named, then the document. */
@Entity
@Table(name = "attestation_archive_file")
class ArchivedAttestation {

    @Id
    private UUID id;

    @Column(name = "archive_id")
    private UUID archiveId;

    private int number;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private String code;

    private String name;

    @Column(name = "made_at")
    private Instant madeAt;

    private byte[] content;

    protected ArchivedAttestation() {}

    ArchivedAttestation(ArchiveId archive, int number, SessionAttestation earned) {
        this.id = Ids.next();
        this.archiveId = archive.value();
        this.number = number;
        this.enrolmentId = earned.enrolment();
        this.code = earned.code();
        this.name = FileNames.of(number, earned.familyName(), earned.givenName(), "pdf");
    }

    AttestationToMake toMake() {
        return new AttestationToMake(id, enrolmentId, code);
    }

    /** The document; empty when the attestation ended before it was made. */
    void made(byte[] document, Instant now) {
        content = document.length == 0 ? null : document.clone();
        madeAt = now;
    }
}
