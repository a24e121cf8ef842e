package fr.prendresoin.federation;

import java.util.UUID;

/** A practice one may choose, and whether it is the chosen one. */
public record PracticeRow(UUID id, Practice practice, boolean chosen) {}
