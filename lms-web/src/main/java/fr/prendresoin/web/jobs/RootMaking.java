package fr.prendresoin.web.jobs;

import fr.prendresoin.evidence.RootService;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Makes the public root of the day that is over, ten minutes after midnight. */
@Singleton
public class RootMaking {

    private static final Duration PAUSE = Duration.ofHours(12);

    @Inject
    private RootService roots;

    @Inject
    private CurrentActor current;

    @Inject
    private JobLock lock;

    @Inject
    private Clock clock;

    @Schedule(hour = "0", minute = "10", timezone = "Europe/Paris", persistent = false)
    void make() {
        if (lock.take("roots", clock.instant(), PAUSE)) {
            Actor job = Actor.system("roots");
            current.actAs(job);
            roots.make(job);
        }
    }
}
