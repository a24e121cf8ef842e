package fr.prendresoin.automation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An access token as lists show it; never its secret.
 *
 * @param lastUsedOn null when it was never used
 * @param revokedAt null when nobody revoked it
 * @param createdBy who made it, and answers for it
 * @param orphaned whether its maker no longer manages the unit, so that it opens nothing
 */
public record ApiTokenRow(
        UUID id,
        String label,
        UUID unit,
        boolean mayWrite,
        Instant createdAt,
        Instant expiresAt,
        LocalDate lastUsedOn,
        Instant revokedAt,
        UUID createdBy,
        boolean orphaned) {

    /** As it is kept; whether its maker still manages the unit is asked afterwards. */
    public ApiTokenRow(
            UUID id,
            String label,
            UUID unit,
            boolean mayWrite,
            Instant createdAt,
            Instant expiresAt,
            LocalDate lastUsedOn,
            Instant revokedAt,
            UUID createdBy) {
        this(id, label, unit, mayWrite, createdAt, expiresAt, lastUsedOn, revokedAt, createdBy, false);
    }

    ApiTokenRow orphaned(boolean now) {
        return new ApiTokenRow(id, label, unit, mayWrite, createdAt, expiresAt, lastUsedOn, revokedAt, createdBy, now);
    }

    public ApiTokenId tokenId() {
        return new ApiTokenId(id);
    }

    public UnitId unitId() {
        return new UnitId(unit);
    }

    public PersonId maker() {
        return new PersonId(createdBy);
    }

    /** Whether a program may still act with it. */
    public boolean usable(Instant now) {
        return revokedAt == null && !orphaned && now.isBefore(expiresAt);
    }
}
