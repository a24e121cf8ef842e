package fr.prendresoin.shared;

import java.util.UUID;

/**
 * What an act is about.
 *
 * @param kind a word of the domain, for example {@code person}; at most 40 letters
 * @param id null when it has no identifier
 */
public record Subject(String kind, UUID id) {}
