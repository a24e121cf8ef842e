package fr.prendresoin.assessment;

import java.time.Instant;

/** Says that something is kept for good: under which number, since when. */
public record Receipt(long number, Instant savedAt) {

    /** The number as its learner reads it, for example « R183 ». */
    public String text() {
        return "R" + number;
    }
}
