package fr.prendresoin.progress;

import java.time.Instant;

/**
 * Says that something is kept for good: under which number, since when.
 *
 * @param number as its learner reads it: « A » and the number of the fact, or « P » and the sequence of the place
 */
public record Receipt(String number, Instant savedAt) {

    static Receipt ofFact(long number, Instant savedAt) {
        return new Receipt("A" + number, savedAt);
    }

    static Receipt ofPlace(long sequence, Instant savedAt) {
        return new Receipt("P" + sequence, savedAt);
    }
}
