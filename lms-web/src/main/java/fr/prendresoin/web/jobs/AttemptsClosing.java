package fr.prendresoin.web.jobs;

import fr.prendresoin.assessment.AttemptService;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Grades, every minute, the limited attempts whose time is over and whose page was closed before its end. */
@Singleton
public class AttemptsClosing {

    private static final Actor JOB = Actor.system("close-attempts");
    private static final Duration PAUSE = Duration.ofSeconds(50);

    @Inject
    private AttemptService attempts;

    @Inject
    private CurrentActor current;

    @Inject
    private JobLock lock;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void close() {
        current.actAs(JOB);
        if (lock.take("close-attempts", clock.instant(), PAUSE)) {
            attempts.closeOverdue(JOB);
        }
    }
}
