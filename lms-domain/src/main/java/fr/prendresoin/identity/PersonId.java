package fr.prendresoin.identity;

import java.util.UUID;

/** Identifies a person for life; never an establishment's number. */
public record PersonId(UUID value) {}
