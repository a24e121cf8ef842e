package fr.prendresoin.proof;

import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads archives of attestations for those who organise, and for the job which of them wait. */
@ApplicationScoped
public class AttestationArchiveQueries {

    /** Those whose attestation ended since are left out: nobody is handed what does not hold. */
    private static final String FILES = "select f.id from ArchivedAttestation f join Attestation a on a.code = f.code"
            + " where f.archiveId = :archive and f.content is not null and not exists"
            + " (select x.attestationId from AttestationEnd x where x.attestationId = a.id) order by f.number";

    private final EntityManager entityManager;
    private final DpcQueries sessions;
    private final ArchiveStore archives;
    private final Clock clock;

    protected AttestationArchiveQueries() {
        this(null, null, null, null);
    }

    @Inject
    AttestationArchiveQueries(EntityManager entityManager, DpcQueries sessions, ArchiveStore archives, Clock clock) {
        this.entityManager = entityManager;
        this.sessions = sessions;
        this.archives = archives;
        this.clock = clock;
    }

    /**
     * The last archive that was asked for of a session; empty when there is none.
     *
     * @throws NotYours unless the actor organises for its body
     */
    public Optional<ArchiveRow> last(Actor actor, SessionId session) {
        sessions.requireOrganiser(actor, session);
        return entityManager
                .createQuery(
                        "select a from AttestationArchive a where a.sessionId = :session and a.keptUntil > :now"
                                + " order by a.askedAt desc",
                        AttestationArchive.class)
                .setParameter("session", session.value())
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::row);
    }

    /**
     * How many valid attestations the participants of a session have.
     *
     * @throws NotYours unless the actor organises for its body
     */
    public int attestations(Actor actor, SessionId session) {
        sessions.requireOrganiser(actor, session);
        return archives.earned(session).size();
    }

    private ArchiveRow row(AttestationArchive archive) {
        Object[] counts = entityManager
                .createQuery(
                        "select count(f), count(f.madeAt) from ArchivedAttestation f where f.archiveId = :archive",
                        Object[].class)
                .setParameter("archive", archive.id().value())
                .getSingleResult();
        return archive.row(((Number) counts[0]).intValue(), ((Number) counts[1]).intValue());
    }

    /** The archives that wait for the job, oldest first. */
    public List<ArchiveId> waiting(Actor actor) {
        actor.requirePlatform();
        return entityManager
                .createQuery(
                        "select a.id from AttestationArchive a where a.state = fr.prendresoin.proof.ArchiveState.PREPARING"
                                + " order by a.askedAt",
                        UUID.class)
                .getResultStream()
                .map(ArchiveId::new)
                .toList();
    }

    /**
     * The documents of an archive that is ready, one of them in memory at a time.
     *
     * @throws NotFound when it is not ready or its days are over
     * @throws NotYours unless the actor organises for the body of its session
     */
    public EvidenceFile documents(Actor actor, ArchiveId id) {
        AttestationArchive archive = Optional.ofNullable(entityManager.find(AttestationArchive.class, id.value()))
                .filter(found -> found.readyAt(clock.instant()))
                .orElseThrow(() -> new NotFound("archive " + id.value()));
        sessions.requireOrganiser(actor, archive.session());
        return output -> write(id, output);
    }

    private void write(ArchiveId id, OutputStream output) {
        StoredZip zip = new StoredZip(output);
        entityManager
                .createQuery(FILES, UUID.class)
                .setParameter("archive", id.value())
                .getResultList()
                .forEach(file -> add(zip, file));
        zip.end();
    }

    private void add(StoredZip zip, UUID id) {
        Object[] file = entityManager
                .createQuery("select f.name, f.content from ArchivedAttestation f where f.id = :id", Object[].class)
                .setParameter("id", id)
                .getSingleResult();
        zip.add((String) file[0], (byte[]) file[1]);
        zip.flush();
    }
}
