package fr.prendresoin.intake;

import java.util.UUID;

/** Identifies an import. */
public record ImportId(UUID value) {}
