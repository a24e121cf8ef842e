package fr.prendresoin.web.jobs;

import fr.prendresoin.cohort.SituationService;
import fr.prendresoin.credential.PasswordLinkService;
import fr.prendresoin.evidence.RefusalService;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.SignInService;
import fr.prendresoin.intake.ImportService;
import fr.prendresoin.message.NoticeService;
import fr.prendresoin.privacy.RefusalRetention;
import fr.prendresoin.privacy.TimeRetention;
import fr.prendresoin.progress.ProofService;
import fr.prendresoin.proof.AttestationArchiveService;
import fr.prendresoin.timekeeping.TimeRetentionService;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/**
 * Forgets, every night, old sign-in sessions, counted failures, password links, the files of imports, old notices, old
 * proofs, old refusals, old intervals of time and archives of attestations, and lets begin and end what the calendar says of students.
 */
@Singleton
public class Housekeeping {

    private static final Duration PAUSE = Duration.ofHours(12);

    @Inject
    private SignInService signIns;

    @Inject
    private ImportService imports;

    @Inject
    private PasswordLinkService links;

    @Inject
    private ProofService proofs;

    @Inject
    private SituationService situations;

    @Inject
    private RefusalService refusals;

    @Inject
    private CurrentActor current;

    @Inject
    private NoticeService notices;

    @Inject
    private TimeRetentionService times;

    @Inject
    private AttestationArchiveService archives;

    @Inject
    private JobLock lock;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "20", timezone = "Europe/Paris", persistent = false)
    void forget() {
        inTurn("forget-sessions", job -> {
            signIns.forgetOld(job);
            links.forgetOld(job);
        });
        inTurn("turn-situations", situations::turn);
        inTurn("forget-import-files", imports::forgetOld);
        inTurn("forget-notices", notices::forgetOld);
        inTurn("forget-proofs", proofs::forgetExpired);
        inTurn("forget-attestation-archives", archives::forgetOld);
        inTurn("forget-time", job -> times.forget(job, TimeRetention.yearsOver(today())));
        inTurn("forget-refusals", job -> refusals.forget(job, RefusalRetention.keptSince(today())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Each is done by one node, under its own name: what it does to others is in the journal. */
    private void inTurn(String name, Consumer<Actor> work) {
        if (lock.take(name, clock.instant(), PAUSE)) {
            Actor job = Actor.system(name);
            current.actAs(job);
            work.accept(job);
        }
    }
}
