package fr.prendresoin.timekeeping;

import java.util.UUID;

/** Identifies what a learner contested. */
public record ContestId(UUID value) {}
