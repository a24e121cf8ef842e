package fr.prendresoin.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A situation as pages show it. */
public record SituationRow(
        UUID id,
        UUID personId,
        SituationKind kind,
        LocalDate from,
        LocalDate until,
        String reason,
        Instant begunAt,
        LocalDate endedOn) {

    public SituationId situationId() {
        return new SituationId(id);
    }

    public boolean begun() {
        return begunAt != null;
    }

    public boolean ended() {
        return endedOn != null;
    }

    /** As far as one knows, the first day back. */
    public LocalDate back() {
        if (endedOn != null) {
            return endedOn;
        }
        return until == null ? Leave.latestReturn(from) : until;
    }
}
