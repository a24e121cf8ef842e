package fr.prendresoin.obligation;

import java.time.LocalDate;

/** How somebody practises from a day on: their profession by its code, how they mainly exercise it, in the army or not. */
public record Situation(LocalDate since, String profession, PracticeMode mode, boolean military) {}
