package fr.prendresoin.cohort;

import java.util.UUID;

/** Identifies a cohort. */
public record CohortId(UUID value) {}
