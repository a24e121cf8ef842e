package fr.prendresoin.progress;

import java.time.Instant;
import java.util.UUID;

/** An activity state as it is read for a page. */
public record StateRow(UUID enrolmentId, String activity, Instant completedAt, Instant passedAt, Integer bestScore) {

    ActivityStatus status() {
        return new ActivityStatus(activity, completedAt, passedAt, bestScore);
    }
}
