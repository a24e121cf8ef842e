package fr.prendresoin.search;

/** A piece of an extract; {@code asked} for a word that answers the question. */
public record Piece(String text, boolean asked) {}
