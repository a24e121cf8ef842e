package fr.prendresoin.participation;

import java.time.LocalDate;
import java.util.List;

/**
 * One kind and where the participant stands: how much of it there is and how much is asked, in units of its own
 * (activities, minutes, half-days, or one thing handed in).
 *
 * @param missing the titles of the activities that are missing; empty for everything else
 * @param until the last day to do it
 */
public record Step(StepKind kind, int have, int asked, List<String> missing, LocalDate until) {

    /** Copies the list. */
    public Step {
        missing = List.copyOf(missing);
    }

    public boolean done() {
        return have >= asked;
    }

    public int lacking() {
        return Math.max(0, asked - have);
    }
}
