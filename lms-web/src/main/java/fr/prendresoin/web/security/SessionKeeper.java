package fr.prendresoin.web.security;

import fr.prendresoin.identity.SignInService;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Notes that a signed-in browser is still in use, once in five minutes: one write instead of one per request. */
@ApplicationScoped
class SessionKeeper {

    private static final Duration PRECISION = Duration.ofMinutes(5);

    private final SignInService signIns;
    private final Clock clock;

    protected SessionKeeper() {
        this(null, null);
    }

    @Inject
    SessionKeeper(SignInService signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    void seen(SignedIn person, SignInToken token) {
        if (stale(person)) {
            signIns.stillInUse(person.actor(), token);
        }
    }

    private boolean stale(SignedIn person) {
        return person.seenAt().plus(PRECISION).isBefore(clock.instant());
    }

    /** How long the session of a request that counts as use goes on if it is the last one. */
    SessionTime afterUse(SignedIn person) {
        return stale(person) ? SessionTime.fresh(person, clock.instant()) : SessionTime.of(person, clock.instant());
    }
}
