package fr.prendresoin.web.jobs;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.intake.ImportBlockService;
import fr.prendresoin.intake.ImportId;
import fr.prendresoin.intake.ImportJob;
import fr.prendresoin.intake.ImportQueries;
import fr.prendresoin.shared.Conflict;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries imports on, one at a time on each node. Asked by whoever starts one, and on its own now and then: what a
 * stopped server has left is taken up by itself once it is back, or by another node a minute later.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());
    private static final Actor PLATFORM = Actor.system("people-import");

    /** Longer than any block takes: a node that has not renewed its lock for so long is gone. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Turnstile turnstile = new Turnstile();

    @Inject
    private ImportQueries imports;

    @Inject
    private ImportJob job;

    @Inject
    private ImportBlockService blocks;

    @Inject
    private CurrentActor current;

    @Inject
    private JobLock lock;

    @Inject
    private Clock clock;

    /** Looks for work soon, and returns at once. */
    @Asynchronous
    public void wake() {
        turnstile.pass(this::carryOnAll);
    }

    @Schedule(second = "*/20", minute = "*", hour = "*", persistent = false)
    void look() {
        turnstile.pass(this::carryOnAll);
    }

    private void carryOnAll() {
        current.actAs(PLATFORM);
        try {
            imports.waiting(PLATFORM).forEach(this::carryOn);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "imports wait for the next turn", e);
        }
    }

    private void carryOn(ImportId id) {
        String name = "import " + id.value();
        Turn turn = new Turn(name, clock.instant());
        if (!lock.take(name, turn.since, PAUSE)) {
            return;
        }
        try {
            current.actFor(imports.asker(PLATFORM, id));
            job.carryOn(PLATFORM, id, turn::goesOn);
        } catch (Conflict e) {
            LOG.log(Level.INFO, "somebody else carries on " + name, e);
        } catch (RuleViolation e) {
            blocks.fail(PLATFORM, id);
        } catch (RuntimeException | IOException e) {
            LOG.log(Level.SEVERE, name + " cannot be carried on", e);
            blocks.fail(PLATFORM, id);
        } finally {
            current.actFor(PLATFORM);
            lock.release(name);
        }
    }

    /** Holds the lock of one import, and renews it while it works. */
    private final class Turn {

        private final String name;
        private Instant since;

        Turn(String name, Instant since) {
            this.name = name;
            this.since = since;
        }

        boolean goesOn() {
            Instant now = clock.instant();
            boolean still = lock.renew(name, since, now);
            since = now;
            return still;
        }
    }
}
