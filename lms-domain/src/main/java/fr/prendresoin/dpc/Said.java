package fr.prendresoin.dpc;

import java.time.LocalDate;

/**
 * What is said of a move of an action.
 *
 * @param day when it happened, for example the day an evaluation was notified
 * @param words why, as it will be read
 */
public record Said(LocalDate day, String words) {

    /** The longest words. */
    public static final int LONGEST = 2000;
}
