package fr.prendresoin.completion;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Where a learner stands in a course. Completed means that its rule is satisfied; passed, that moreover every quiz that
 * is not optional is passed: two things.
 */
public record Standing(
        Map<String, ActivityStatus> statuses,
        Verdict completion,
        Optional<Instant> completedAt,
        Optional<Instant> passedAt) {

    /** Copies the map. */
    public Standing {
        statuses = Map.copyOf(statuses);
    }

    public boolean completed() {
        return completedAt.isPresent();
    }

    public boolean passed() {
        return passedAt.isPresent();
    }

    public ActivityStatus status(String activity) {
        return statuses.getOrDefault(activity, ActivityStatus.untouched(activity));
    }
}
