package fr.prendresoin.web.jobs;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.viewing.ViewingService;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Writes to the journal, every five minutes, who no longer sees as somebody else because the time or the session ended. */
@Singleton
public class ViewingsEnding {

    private static final Actor JOB = Actor.system("end-viewings");
    private static final Duration PAUSE = Duration.ofMinutes(4);

    @Inject
    private ViewingService viewings;

    @Inject
    private CurrentActor current;

    @Inject
    private JobLock lock;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void end() {
        current.actAs(JOB);
        if (lock.take("end-viewings", clock.instant(), PAUSE)) {
            viewings.endOverdue(JOB);
        }
    }
}
