package fr.prendresoin.dpc;

import java.util.UUID;

/** Identifies an action. */
public record ActionId(UUID value) {}
