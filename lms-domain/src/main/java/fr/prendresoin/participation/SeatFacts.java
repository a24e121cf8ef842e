package fr.prendresoin.participation;

import fr.prendresoin.completion.Facts;
import java.util.List;
import java.util.Optional;

/**
 * Everything known about one seat.
 *
 * @param facts what was done in the course
 * @param provedMinutes what pages saw of it
 * @param halfDays every half-day of the session, signed or not
 * @param given what the participant handed in beside the course
 * @param professionalNumber how the registers of professionals know them; empty when it is not known here
 */
public record SeatFacts(
        Facts facts,
        int provedMinutes,
        List<SignedHalfDay> halfDays,
        Given given,
        Optional<String> professionalNumber) {

    /** What the participant wrote or said beside the course, or not yet. */
    public record Given(boolean plan, boolean statement, boolean satisfaction) {

        /** Nothing yet. */
        public static final Given NOTHING = new Given(false, false, false);
    }

    /** Copies the list. */
    public SeatFacts {
        halfDays = List.copyOf(halfDays);
    }

    /** How many half-days both signed. */
    public int provedHalfDays() {
        return (int) halfDays.stream().filter(SignedHalfDay::proved).count();
    }

    /** How long the half-days that both signed lasted. */
    public int roomMinutes() {
        return halfDays.stream()
                .filter(SignedHalfDay::proved)
                .mapToInt(SignedHalfDay::minutes)
                .sum();
    }
}
