package fr.prendresoin.web.jobs;

import fr.prendresoin.cohort.SituationService;
import fr.prendresoin.credential.PasswordLinkService;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.SignInService;
import fr.prendresoin.intake.ImportService;
import fr.prendresoin.message.NoticeService;
import fr.prendresoin.progress.ProofService;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Forgets, every night, old sign-in sessions, counted failures, password links, the files of imports, old notices and old proofs, and
 * lets begin and end what the calendar says of students.
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
    private NoticeService notices;

    @Inject
    private JobLock lock;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "20", timezone = "Europe/Paris", persistent = false)
    void forget() {
        if (lock.take("forget-sessions", clock.instant(), PAUSE)) {
            signIns.forgetOld(Actor.system("forget-sessions"));
            links.forgetOld(Actor.system("forget-sessions"));
        }
        if (lock.take("turn-situations", clock.instant(), PAUSE)) {
            situations.turn(Actor.system("turn-situations"));
        }
        if (lock.take("forget-import-files", clock.instant(), PAUSE)) {
            imports.forgetOld(Actor.system("forget-import-files"));
        }
        if (lock.take("forget-notices", clock.instant(), PAUSE)) {
            notices.forgetOld(Actor.system("forget-notices"));
        }
        if (lock.take("forget-proofs", clock.instant(), PAUSE)) {
            proofs.forgetExpired(Actor.system("forget-proofs"));
        }
    }
}
