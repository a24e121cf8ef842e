package fr.prendresoin.web.scim;

import fr.prendresoin.shared.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Spares the database a program that goes on with a token that is worth nothing: ten failures in a minute, then it waits
 * for the next. Counted per token and node, by hash; nobody guesses 256 bits, so this is about noise, not about guessing.
 */
@ApplicationScoped
class FailedTokens {

    static final Duration WINDOW = Duration.ofMinutes(1);

    private static final int MOST = 10;
    private static final int REMEMBERED = 10_000;

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    protected FailedTokens() {
        this(null);
    }

    @Inject
    FailedTokens(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant since) {

        private boolean over(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }
    }

    boolean mustWait(Secret secret) {
        Failures known = failures.get(secret.hash());
        return known != null && known.count() >= MOST && !known.over(clock.instant());
    }

    void failed(Secret secret) {
        Instant now = clock.instant();
        if (failures.size() >= REMEMBERED) {
            failures.values().removeIf(each -> each.over(now));
        }
        if (failures.size() < REMEMBERED) {
            failures.merge(
                    secret.hash(),
                    new Failures(1, now),
                    (known, first) -> known.over(now) ? first : new Failures(known.count() + 1, known.since()));
        }
    }
}
