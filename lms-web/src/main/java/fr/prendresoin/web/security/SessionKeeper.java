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
        if (person.seenAt().plus(PRECISION).isBefore(clock.instant())) {
            signIns.stillInUse(person.actor(), token);
        }
    }
}
