package fr.prendresoin.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps limits and pauses in lists; the attempts under way are those a test says. */
final class InMemoryClockRepository implements ClockRepository {

    final List<Attempt> unsubmitted = new ArrayList<>();
    private final Map<UUID, AttemptLimit> limits = new HashMap<>();
    private final List<AttemptPause> pauses = new ArrayList<>();

    @Override
    public void add(AttemptLimit limit) {
        limits.put(limit.attemptId(), limit);
    }

    @Override
    public void add(AttemptPause pause) {
        pauses.add(pause);
    }

    @Override
    public Optional<AttemptLimit> limit(AttemptId attempt) {
        return Optional.ofNullable(limits.get(attempt.value()));
    }

    @Override
    public List<AttemptPause> pauses(AttemptId attempt) {
        return pauses.stream()
                .filter(pause -> pause.isOf(attempt))
                .sorted(Comparator.comparing(AttemptPause::begunAt))
                .toList();
    }

    @Override
    public List<Attempt> unsubmittedSince(Instant startedBefore) {
        return unsubmitted.stream()
                .filter(attempt -> !attempt.submitted())
                .filter(attempt -> Optional.ofNullable(limits.get(attempt.id().value()))
                        .filter(limit -> limit.startedAt().isBefore(startedBefore))
                        .isPresent())
                .toList();
    }
}
