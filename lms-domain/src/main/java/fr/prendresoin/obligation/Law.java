package fr.prendresoin.obligation;

import java.time.LocalDate;

/** The text a rule stands on, and since when it is applied here. */
public record Law(String article, LocalDate since, Provenance provenance) {}
