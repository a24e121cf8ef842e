package fr.prendresoin.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The clock of one limited attempt: pure, and always the server's. It runs from the start, stands still during pauses, and a
 * pause that lasts longer than it may ends by itself.
 */
record AttemptClock(Instant startedAt, Duration allowed, PauseRight right, List<Stop> stops) {

    /** An answer that left in time may still arrive this much later. */
    static final Duration GRACE = Duration.ofSeconds(30);

    /** How many times the clock may be stopped, and how long each time. */
    record PauseRight(int number, Duration longest) {}

    /** A pause; {@code endedAt} is null while it lasts. */
    record Stop(Instant begunAt, Instant endedAt) {

        /** When the clock runs again, at the latest when the longest pause is over. */
        Instant over(Duration longest) {
            Instant latest = begunAt.plus(longest);
            return endedAt == null || endedAt.isAfter(latest) ? latest : endedAt;
        }
    }

    /**
     * When the time is over, as far as one knows at a moment: no more pause is taken, and the one that lasts goes on as long
     * as it may.
     */
    Instant endsAt(Instant now) {
        Duration stopped = stops.stream()
                .filter(stop -> !stop.begunAt().isAfter(now))
                .map(stop -> Duration.between(stop.begunAt(), stop.over(right.longest())))
                .reduce(Duration.ZERO, Duration::plus);
        return startedAt.plus(allowed).plus(stopped);
    }

    /** What is left; never negative, and unchanged during a pause. */
    Duration remaining(Instant now) {
        Instant at = stops.stream()
                .filter(stop -> stopped(stop, now))
                .map(stop -> stop.over(right.longest()))
                .findFirst()
                .orElse(now);
        Duration left = Duration.between(at, endsAt(now));
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean paused(Instant now) {
        return stops.stream().anyMatch(stop -> stopped(stop, now));
    }

    private boolean stopped(Stop stop, Instant now) {
        return !now.isBefore(stop.begunAt()) && now.isBefore(stop.over(right.longest()));
    }

    /** Whether nothing more can be answered, late arrivals included. */
    boolean closed(Instant now) {
        return now.isAfter(endsAt(now).plus(GRACE));
    }

    /** Whether the time is over. */
    boolean over(Instant now) {
        return !now.isBefore(endsAt(now));
    }

    /** Whether an answer that arrives now counts: the time is not over and the clock is not stopped, but for the grace. */
    boolean accepts(Instant now) {
        boolean longPaused = stops.stream()
                .anyMatch(
                        stop -> stopped(stop, now) && now.isAfter(stop.begunAt().plus(GRACE)));
        return !longPaused && !closed(now);
    }

    int pausesLeft() {
        return Math.max(0, right.number() - stops.size());
    }

    TimeLeft left(Instant now) {
        return new TimeLeft(remaining(now), paused(now), over(now), pausesLeft(), right.longest());
    }
}
