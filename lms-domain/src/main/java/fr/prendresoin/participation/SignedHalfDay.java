package fr.prendresoin.participation;

import java.time.LocalDate;

/**
 * One half-day of a session, and who signed for it.
 *
 * @param afternoon false for the morning
 * @param minutes how long it lasts
 */
public record SignedHalfDay(
        LocalDate day, boolean afternoon, int minutes, boolean signedByParticipant, boolean signedByTrainer) {

    /** Whether it counts: both signed. */
    public boolean proved() {
        return signedByParticipant && signedByTrainer;
    }
}
