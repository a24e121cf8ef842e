package fr.prendresoin.web.enrolment;

/** One line of a native select. */
public record Option(String value, String label, boolean chosen) {}
