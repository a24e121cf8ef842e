package fr.prendresoin.web.jobs;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.reminder.ReminderService;
import fr.prendresoin.reminder.Turn;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every five minutes, writes the reminders that are due where it is a decent hour: as many as the outbox can send in that
 * time, so that nothing else waits behind them. Each step is a transaction of its own; a stopped one goes on at the next
 * turn with those who have not had theirs.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReminderWriter {

    private static final Logger LOG = Logger.getLogger(ReminderWriter.class.getName());
    private static final Actor PLATFORM = Actor.system("reminders");
    private static final Duration PAUSE = Duration.ofMinutes(4);
    private static final int MOST_PEOPLE = 1_000;

    @Inject
    private ReminderService reminders;

    @Inject
    private CurrentActor current;

    @Inject
    private JobLock lock;

    @Inject
    private Clock clock;

    /** A failure is logged and not thrown: the server would call a job that fails twice no more. */
    @Schedule(hour = "*", minute = "*/5", second = "20", persistent = false)
    void write() {
        current.actAs(PLATFORM);
        try {
            if (lock.take("write-reminders", clock.instant(), PAUSE)) {
                int people = 0;
                for (ZoneId zone : reminders.zones(PLATFORM)) {
                    people += write(zone, MOST_PEOPLE - people);
                }
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "reminders wait for the next turn");
        }
    }

    private int write(ZoneId zone, int most) {
        int people = 0;
        Optional<PersonId> last = Optional.empty();
        do {
            if (people >= most) {
                return people;
            }
            Turn turn = reminders.writeDue(PLATFORM, zone, last);
            people += turn.people();
            last = turn.last();
        } while (last.isPresent());
        return people;
    }
}
