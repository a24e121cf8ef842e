package fr.prendresoin.timekeeping;

import java.time.Instant;
import java.util.UUID;

/**
 * What a learner contested, and what they were answered.
 *
 * @param observedMinutes what had been counted when they wrote
 * @param answer null while nobody answered
 */
public record ContestRow(
        UUID id,
        UUID enrolmentId,
        String words,
        int observedMinutes,
        Instant contestedAt,
        String answer,
        Instant answeredAt) {

    public boolean open() {
        return answer == null;
    }
}
