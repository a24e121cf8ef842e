package fr.prendresoin.web.calendar;

import fr.prendresoin.shared.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Spares the database a calendar that asks without end: thirty times in ten minutes for one address, then it waits for the
 * next ten. Counted by hash, on each node; nobody guesses 256 bits, so this is about noise, not about guessing.
 */
@ApplicationScoped
class FeedThrottle {

    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int MOST = 30;
    private static final int REMEMBERED = 10_000;

    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Clock clock;

    protected FeedThrottle() {
        this(null);
    }

    @Inject
    FeedThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Asked(int times, Instant since) {

        private boolean over(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }
    }

    /** Counts that it was asked; whether it was asked too often. */
    boolean mustWait(Secret secret) {
        Instant now = clock.instant();
        if (asked.size() >= REMEMBERED) {
            asked.values().removeIf(each -> each.over(now));
        }
        if (asked.size() >= REMEMBERED) {
            return false;
        }
        Asked known = asked.merge(
                secret.hash(),
                new Asked(1, now),
                (before, first) -> before.over(now) ? first : new Asked(before.times() + 1, before.since()));
        return known.times() > MOST;
    }
}
