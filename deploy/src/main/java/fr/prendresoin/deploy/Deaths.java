package fr.prendresoin.deploy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts how often a process has died lately: one that dies again and again is not started for ever. */
final class Deaths {

    private static final int MOST = 5;
    private static final Duration LATELY = Duration.ofMinutes(2);

    private final Clock clock;
    private final Deque<Instant> moments = new ArrayDeque<>();

    Deaths(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more. */
    boolean tooMany() {
        Instant now = clock.instant();
        moments.add(now);
        while (moments.getFirst().isBefore(now.minus(LATELY))) {
            moments.removeFirst();
        }
        return moments.size() > MOST;
    }
}
