package fr.prendresoin.assessment;

import java.time.Instant;

/** Says that something is kept for good: under which number, since when. */
public record Receipt(long number, Instant savedAt) {}
