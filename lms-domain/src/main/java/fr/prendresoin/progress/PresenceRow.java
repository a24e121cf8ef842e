package fr.prendresoin.progress;

import fr.prendresoin.completion.Fact;
import java.time.Instant;
import java.time.LocalDate;

/** A decision on a presence: which meeting, on which day, whether it counts, why, by whom and when. */
public record PresenceRow(
        Fact.Kind kind,
        String activity,
        LocalDate on,
        Instant decidedAt,
        String reason,
        String givenName,
        String familyName) {

    public boolean there() {
        return kind == Fact.Kind.PRESENT;
    }

    /** Who decided, as the screen calls them. */
    public String decider() {
        return givenName + " " + familyName;
    }
}
