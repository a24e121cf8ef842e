package fr.prendresoin.web.jobs;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.SignInService;
import fr.prendresoin.progress.ProofService;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets, every night, old sign-in sessions, counted failures, and proofs whose legal time is over. */
@Singleton
public class Housekeeping {

    private static final Duration PAUSE = Duration.ofHours(12);

    @Inject
    private SignInService signIns;

    @Inject
    private ProofService proofs;

    @Inject
    private JobLock lock;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "20", timezone = "Europe/Paris", persistent = false)
    void forget() {
        if (lock.take("forget-sessions", clock.instant(), PAUSE)) {
            signIns.forgetOld(Actor.system("forget-sessions"));
        }
        if (lock.take("forget-proofs", clock.instant(), PAUSE)) {
            proofs.forgetExpired(Actor.system("forget-proofs"));
        }
    }
}
