package fr.prendresoin.web.intake;

/** One line of a native select. */
public record Choice(String value, String label, boolean chosen) {}
