package fr.prendresoin.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * One half-day of one participant.
 *
 * @param signedAt when they signed, or their trainer said that they were there; null as long as nobody did
 * @param trainerSignedAt null until the trainer signs
 */
public record HalfDayRow(
        SheetId sheet,
        LocalDate day,
        Half half,
        Setting setting,
        int minutes,
        Instant signedAt,
        Instant trainerSignedAt,
        Set<Contradiction> contradictions) {

    /** Whether both signed. */
    public boolean proved() {
        return signedAt != null && trainerSignedAt != null;
    }
}
