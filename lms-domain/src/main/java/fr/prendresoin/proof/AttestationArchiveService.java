package fr.prendresoin.proof;

import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.DpcSettings;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Has all attestations of a session prepared as documents: one who organises asks, a job makes one after the other. */
@ApplicationScoped
@Transactional
public class AttestationArchiveService {

    private final DpcQueries sessions;
    private final ArchiveStore archives;
    private final Clock clock;

    protected AttestationArchiveService() {
        this(null, null, null);
    }

    @Inject
    AttestationArchiveService(DpcQueries sessions, ArchiveStore archives, Clock clock) {
        this.sessions = sessions;
        this.archives = archives;
        this.clock = clock;
    }

    /**
     * Asks for all valid attestations of a session; an archive that was ready before gives its place up.
     *
     * @throws RuleViolation when nobody has one, or an archive is being prepared
     * @throws NotFound unless the actor organises for the body of the session
     */
    public ArchiveId ask(Actor actor, SessionId session) {
        requireOrganiser(actor, session);
        archives.lock(session);
        List<AttestationArchive> before = archives.of(session);
        if (before.stream().anyMatch(AttestationArchive::preparing)) {
            throw new RuleViolation(ArchiveRule.BEING_PREPARED);
        }
        List<SessionAttestation> earned = archives.earned(session);
        if (earned.isEmpty()) {
            throw new RuleViolation(ArchiveRule.NO_ATTESTATION);
        }
        before.forEach(archives::remove);
        return prepare(actor, session, earned);
    }

    private ArchiveId prepare(Actor actor, SessionId session, List<SessionAttestation> earned) {
        Instant now = clock.instant();
        int days = DpcSettings.on(LocalDate.ofInstant(now, ZoneOffset.UTC)).archiveDays();
        AttestationArchive archive =
                new AttestationArchive(session, actor.requirePerson(), now, now.plus(Duration.ofDays(days)));
        archives.add(archive);
        for (int number = 0; number < earned.size(); number++) {
            archives.add(new ArchivedAttestation(archive.id(), number + 1, earned.get(number)));
        }
        return archive.id();
    }

    /**
     * Stops the preparation; nothing of it is kept.
     *
     * @throws RuleViolation when it is over
     * @throws NotFound unless the actor organises for the body of the session
     */
    public void cancel(Actor actor, ArchiveId id) {
        AttestationArchive archive = archives.lock(id);
        requireOrganiser(actor, archive.session());
        archive.end(ArchiveState.CANCELLED, clock.instant());
        archives.empty(id);
    }

    /** What the job makes next; empty when everything is made, or nobody wants it any more. */
    public Optional<AttestationToMake> next(Actor actor, ArchiveId id) {
        actor.requirePlatform();
        return archives.lock(id).preparing()
                ? archives.nextToMake(id).map(ArchivedAttestation::toMake)
                : Optional.empty();
    }

    /** Keeps a document; one that nobody waits for any more is dropped, one that is empty is left out of the archive. */
    public void keep(Actor actor, AttestationToMake made, byte[] document) {
        actor.requirePlatform();
        archives.find(made.id()).ifPresent(file -> file.made(document, clock.instant()));
    }

    /** Ends the preparation, when it was not stopped before. */
    public void end(Actor actor, ArchiveId id, boolean complete) {
        actor.requirePlatform();
        AttestationArchive archive = archives.lock(id);
        if (archive.preparing()) {
            archive.end(complete ? ArchiveState.READY : ArchiveState.FAILED, clock.instant());
        }
        if (!complete) {
            archives.empty(id);
        }
    }

    /** Lets go of archives whose days are over; returns how many. */
    public int forgetOld(Actor actor) {
        actor.requirePlatform();
        List<AttestationArchive> over = archives.over(clock.instant());
        over.forEach(archives::remove);
        return over.size();
    }

    private void requireOrganiser(Actor actor, SessionId session) {
        if (actor.readOnly()) {
            throw new AccessDenied(actor.name() + " only looks");
        }
        sessions.requireOrganiser(actor, session);
    }
}
