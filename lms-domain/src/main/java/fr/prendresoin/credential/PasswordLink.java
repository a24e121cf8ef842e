package fr.prendresoin.credential;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A way to choose a password without knowing the present one: used once, and only for a while. */
@Entity
@Table(name = "password_link")
class PasswordLink {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected PasswordLink() {}

    PasswordLink(Secret secret, PersonId person, Instant madeAt, Instant expiresAt) {
        this.tokenHash = secret.hash();
        this.personId = person.value();
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    boolean usable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
