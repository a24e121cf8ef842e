package fr.prendresoin.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.UUID;

/** The content of the file that proves a declared action. */
@Entity
@Table(name = "declared_proof")
non-sealed class DeclaredProof implements FileEntry {

    @Id
    @Column(name = "action_id")
    private UUID actionId;

    @Enumerated(EnumType.STRING)
    private ProofFile.Kind kind;

    private int bytes;

    @Lob
    private byte[] content;

    protected DeclaredProof() {}

    DeclaredProof(UUID action, ProofFile file) {
        this.actionId = action;
        this.kind = file.kind();
        this.bytes = file.content().length;
        this.content = file.content();
    }

    UUID action() {
        return actionId;
    }

    int bytes() {
        return bytes;
    }

    ProofFile file(String name) {
        return new ProofFile(name, kind, content);
    }
}
