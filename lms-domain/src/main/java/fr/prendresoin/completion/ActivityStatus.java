package fr.prendresoin.completion;

import java.time.Instant;

/**
 * Where a learner stands in one activity; null dates and score when there is none yet. Completed means done, passed means
 * done well enough: two things.
 */
public record ActivityStatus(String activity, Instant completedAt, Instant passedAt, Integer bestScore) {

    /** An activity in which nothing is done. */
    public static ActivityStatus untouched(String activity) {
        return new ActivityStatus(activity, null, null, null);
    }

    public boolean completed() {
        return completedAt != null;
    }

    public boolean passed() {
        return passedAt != null;
    }
}
