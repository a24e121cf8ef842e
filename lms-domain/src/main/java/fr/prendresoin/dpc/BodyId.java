package fr.prendresoin.dpc;

import java.util.UUID;

/** Identifies a body that organises actions. */
public record BodyId(UUID value) {}
