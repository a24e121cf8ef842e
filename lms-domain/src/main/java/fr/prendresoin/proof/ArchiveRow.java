package fr.prendresoin.proof;

import java.time.Instant;
import java.util.UUID;

/**
 * An archive of attestations as the page shows it.
 *
 * @param made how many of them are prepared
 */
public record ArchiveRow(
        UUID id, UUID session, ArchiveState state, Instant askedAt, Instant keptUntil, int total, int made) {

    public ArchiveId archive() {
        return new ArchiveId(id);
    }

    /** From 0 to 100. */
    public int percent() {
        return total == 0 ? 0 : 100 * made / total;
    }
}
