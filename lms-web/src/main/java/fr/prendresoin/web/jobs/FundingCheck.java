package fr.prendresoin.web.jobs;

import fr.prendresoin.dpc.DpcStartService;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Asks every hour, of the sessions that have started since, whether their participants can still be funded. */
@Singleton
public class FundingCheck {

    private static final Actor JOB = Actor.system("check-funding");
    private static final Duration PAUSE = Duration.ofMinutes(50);

    @Inject
    private DpcStartService sessions;

    @Inject
    private CurrentActor current;

    @Inject
    private JobLock lock;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void check() {
        current.actAs(JOB);
        if (lock.take("check-funding", clock.instant(), PAUSE)) {
            sessions.check(JOB);
        }
    }
}
