package fr.prendresoin.cohort;

import java.util.UUID;

/** Identifies a césure or a redoublement of somebody. */
public record SituationId(UUID value) {}
