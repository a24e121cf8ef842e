package fr.prendresoin.timekeeping;

import java.time.LocalDate;

/**
 * Work on an activity that no page saw: read on paper, discussed, done without a network.
 *
 * @param doneOn null when no day could be read
 */
public record Declaration(String activity, LocalDate doneOn, int minutes, String words) {}
