package fr.prendresoin.web.jobs;

import fr.prendresoin.dpc.DpcInvitationService;
import fr.prendresoin.dpc.DpcWaitingService;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Passes places of sessions that nobody took in time on to the next who waits, every hour; every act about a session does it
 * too. Forgets old invitations on the way.
 */
@Singleton
public class WaitingTurn {

    private static final Actor JOB = Actor.system("waiting-turn");
    private static final Duration PAUSE = Duration.ofMinutes(50);

    @Inject
    private DpcWaitingService waiting;

    @Inject
    private DpcInvitationService invitations;

    @Inject
    private CurrentActor current;

    @Inject
    private JobLock lock;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void turn() {
        current.actAs(JOB);
        if (lock.take("waiting-turn", clock.instant(), PAUSE)) {
            waiting.settle(JOB);
            invitations.forgetOld(JOB);
        }
    }
}
