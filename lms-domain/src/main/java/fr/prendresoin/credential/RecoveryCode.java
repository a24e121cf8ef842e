package fr.prendresoin.credential;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One of the codes that replace the application, once; its first sign is kept in clear so that one hash is enough. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private String hint;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(PersonId person, String hint, String codeHash) {
        this.id = Ids.next();
        this.personId = person.value();
        this.hint = hint;
        this.codeHash = codeHash;
    }

    UUID id() {
        return id;
    }

    String codeHash() {
        return codeHash;
    }
}
