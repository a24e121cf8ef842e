package fr.prendresoin.dpc;

import java.time.LocalDate;

/**
 * Days from one to another, both included.
 *
 * @param until null when no end is known
 */
public record Span(LocalDate from, LocalDate until) {

    boolean covers(LocalDate day) {
        return covers(from, until, day);
    }

    static boolean covers(LocalDate from, LocalDate until, LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
