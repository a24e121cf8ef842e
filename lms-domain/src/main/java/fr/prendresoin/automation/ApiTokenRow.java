package fr.prendresoin.automation;

import fr.prendresoin.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An access token as lists show it; never its secret.
 *
 * @param lastUsedOn null when it was never used
 * @param revokedAt null when nobody revoked it
 */
public record ApiTokenRow(
        UUID id,
        String label,
        UUID unit,
        boolean mayWrite,
        Instant createdAt,
        Instant expiresAt,
        LocalDate lastUsedOn,
        Instant revokedAt) {

    public ApiTokenId tokenId() {
        return new ApiTokenId(id);
    }

    public UnitId unitId() {
        return new UnitId(unit);
    }

    /** Whether a program may still act with it. */
    public boolean usable(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
