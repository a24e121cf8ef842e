package fr.prendresoin.progress;

import java.time.Instant;

/** Where a learner stands in one activity; null dates and score when there is none yet. */
public record ActivityStatus(String activity, Instant completedAt, Instant passedAt, Integer bestScore) {

    static ActivityStatus untouched(String activity) {
        return new ActivityStatus(activity, null, null, null);
    }

    public boolean completed() {
        return completedAt != null;
    }

    public boolean passed() {
        return passedAt != null;
    }
}
