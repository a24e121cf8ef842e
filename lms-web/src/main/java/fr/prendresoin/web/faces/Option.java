package fr.prendresoin.web.faces;

/** One line of a native select. */
public record Option(String value, String label, boolean chosen) {}
