package fr.prendresoin.dpc;

import java.time.LocalDate;
import java.util.Set;

/**
 * A priority orientation (an order of the ministry names them), from a day until another.
 *
 * @param number opaque
 * @param professions codes; empty when every profession is meant
 * @param until null when no end is known
 * @param sheet the address of its framing document; empty when unknown
 */
public record Orientation(
        String number,
        String label,
        Set<String> professions,
        LocalDate from,
        LocalDate until,
        String sheet,
        String source,
        boolean confirmed) {

    /** Copies the set. */
    public Orientation {
        professions = Set.copyOf(professions);
    }

    /** Whether it holds on a day (rule 24). */
    public boolean holdsOn(LocalDate day) {
        return Span.covers(from, until, day);
    }
}
