package fr.prendresoin.catalogue;

/** Where a fact comes from, with its date; the number is the one called in the text. */
public record Source(int number, SafeHtml text) {}
