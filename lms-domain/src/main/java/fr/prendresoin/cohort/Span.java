package fr.prendresoin.cohort;

import java.time.LocalDate;

/**
 * When a situation lasts.
 *
 * @param from its first day
 * @param until the first day after it; null when nobody knows yet
 */
public record Span(LocalDate from, LocalDate until) {}
