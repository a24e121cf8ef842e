package fr.prendresoin.assessment;

import java.util.UUID;

/** Whoever writes in an attempt: a browser, by the number it drew for this attempt alone. */
public record Writer(UUID id) {}
