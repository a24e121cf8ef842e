package fr.prendresoin.automation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The right of a program to act in a unit and all that stands below it. Made without a secret, which is drawn when its
 * maker first looks, within ten minutes, and shown that once; it ends on its day, or earlier when it is revoked.
 */
@Entity
@Table(name = "api_token")
class ApiToken {

    /** How long the maker may wait before they look at the secret. */
    static final Duration SECRET_AWAITED = Duration.ofMinutes(10);

    @Id
    private UUID id;

    private String label;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "may_write")
    private boolean mayWrite;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** To the day, so that a program that asks all day long writes once. */
    @Column(name = "last_used_on")
    private LocalDate lastUsedOn;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    private int version;

    protected ApiToken() {}

    ApiToken(NewToken wanted, PersonId maker, Instant now) {
        this.id = Ids.next();
        this.label = wanted.label();
        this.unitId = wanted.unit().value();
        this.mayWrite = wanted.mayWrite();
        this.createdBy = maker.value();
        this.createdAt = now;
        this.expiresAt = wanted.expiresAt();
    }

    ApiTokenId id() {
        return new ApiTokenId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    PersonId maker() {
        return new PersonId(createdBy);
    }

    String label() {
        return label;
    }

    boolean mayWrite() {
        return mayWrite;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean revoked() {
        return revokedAt != null;
    }

    /** Whether whoever presents the secret may act now. */
    boolean usable(Instant now) {
        return !revoked() && now.isBefore(expiresAt);
    }

    /** Whether the secret is still to be drawn, and by this person. */
    boolean awaits(PersonId reader, Instant now) {
        return secretHash == null
                && createdBy.equals(reader.value())
                && usable(now)
                && now.isBefore(createdAt.plus(SECRET_AWAITED));
    }

    void draw(Secret secret) {
        secretHash = secret.hash();
    }

    /** Whether this is the first use of the day, which is noted. */
    boolean firstUseOf(LocalDate day) {
        return !day.equals(lastUsedOn);
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
