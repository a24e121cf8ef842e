package fr.prendresoin.assessment;

import java.util.UUID;

/** Identifies an attempt at a quiz. */
public record AttemptId(UUID value) {}
