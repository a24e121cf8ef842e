package fr.prendresoin.web.jobs;

import fr.prendresoin.attestation.AttestationQueries;
import fr.prendresoin.attestation.OwnAttestation;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.proof.ArchiveId;
import fr.prendresoin.proof.AttestationArchiveQueries;
import fr.prendresoin.proof.AttestationArchiveService;
import fr.prendresoin.proof.AttestationToMake;
import fr.prendresoin.web.attestation.AttestationWriter;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Prepares archives of attestations, document by document. Asked by whoever wants one, and on its own now and then: what a
 * stopped server has left is taken up where it was, by this node or another one a minute later.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ArchiveRunner {

    private static final Logger LOG = Logger.getLogger(ArchiveRunner.class.getName());
    private static final Actor JOB = Actor.system("attestation-archive");

    /** Longer than any document takes: a node that has not renewed its lock for so long is gone. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final byte[] NOTHING = new byte[0];

    private final Turnstile turnstile = new Turnstile();

    @Inject
    private AttestationArchiveService archives;

    @Inject
    private AttestationArchiveQueries waiting;

    @Inject
    private AttestationQueries attestations;

    @Inject
    private AttestationWriter writer;

    @Inject
    private CurrentActor current;

    @Inject
    private JobLock lock;

    @Inject
    private Clock clock;

    /** Looks for work soon, and returns at once. */
    @Asynchronous
    public void wake() {
        turnstile.pass(this::prepareAll);
    }

    @Schedule(second = "10/20", minute = "*", hour = "*", persistent = false)
    void look() {
        turnstile.pass(this::prepareAll);
    }

    private void prepareAll() {
        current.actAs(JOB);
        try {
            waiting.waiting(JOB).forEach(this::prepare);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "archives wait for the next turn", e);
        }
    }

    private void prepare(ArchiveId id) {
        String name = "attestations " + id.value();
        Instant since = clock.instant();
        if (!lock.take(name, since, PAUSE)) {
            return;
        }
        try {
            makeAll(id, name, since);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, name + " cannot be prepared", e);
            archives.end(JOB, id, false);
        } finally {
            lock.release(name);
        }
    }

    private void makeAll(ArchiveId id, String name, Instant since) {
        Instant held = since;
        Optional<AttestationToMake> next = archives.next(JOB, id);
        while (next.isPresent()) {
            archives.keep(JOB, next.get(), document(next.get()));
            Instant now = clock.instant();
            if (!lock.renew(name, held, now)) {
                return;
            }
            held = now;
            next = archives.next(JOB, id);
        }
        archives.end(JOB, id, true);
    }

    /** Nothing for one that ended since it was asked for. */
    private byte[] document(AttestationToMake wanted) {
        List<OwnAttestation> found = new ArrayList<>();
        attestations.ofEnrolment(wanted.enrolment(), found::add);
        return found.stream()
                .filter(each -> each.code().value().equals(wanted.code()))
                .filter(each -> each.standing().valid())
                .findFirst()
                .map(writer::document)
                .orElse(NOTHING);
    }
}
