package fr.prendresoin.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the limits and pauses of attempts. */
interface ClockRepository {

    void add(AttemptLimit limit);

    void add(AttemptPause pause);

    /** Empty for an attempt without a limit. */
    Optional<AttemptLimit> limit(AttemptId attempt);

    /** In the order they were taken. */
    List<AttemptPause> pauses(AttemptId attempt);

    /** Limited attempts that began before, and are not submitted; some hundreds at most. */
    List<Attempt> unsubmittedSince(Instant startedBefore);
}
