package fr.prendresoin.progress;

import java.time.Instant;

/** Says that something is kept for good, since when. */
public record Receipt(Instant savedAt) {}
