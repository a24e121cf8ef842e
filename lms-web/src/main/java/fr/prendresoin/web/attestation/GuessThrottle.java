package fr.prendresoin.web.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Spares the database whoever asks for codes that nobody has: thirty in ten minutes from one address, then only those
 * questions wait. Codes that exist are answered to everybody, however many ask behind the address of a campus. On each
 * node; nobody guesses 140 bits, so this is about noise.
 */
@ApplicationScoped
public class GuessThrottle {

    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int MOST = 30;
    private static final int REMEMBERED = 10_000;

    private final Map<String, Missed> missed = new ConcurrentHashMap<>();
    private final Clock clock;

    protected GuessThrottle() {
        this(null);
    }

    @Inject
    GuessThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Missed(int times, Instant since) {

        private boolean over(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }
    }

    /** Counts a code nobody has; whether that address asked for too many of them. */
    public boolean missed(String address) {
        Instant now = clock.instant();
        if (missed.size() >= REMEMBERED) {
            missed.values().removeIf(each -> each.over(now));
        }
        if (missed.size() >= REMEMBERED) {
            return false;
        }
        Missed known = missed.merge(
                address,
                new Missed(1, now),
                (before, first) -> before.over(now) ? first : new Missed(before.times() + 1, before.since()));
        return known.times() > MOST;
    }
}
