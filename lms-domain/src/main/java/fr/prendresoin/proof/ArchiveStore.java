package fr.prendresoin.proof;

import fr.prendresoin.attestation.AttestationKind;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps archives of attestations in the database. */
@ApplicationScoped
class ArchiveStore {

    private static final String EARNED = "select new fr.prendresoin.proof.SessionAttestation(a.enrolmentId, a.code,"
            + " p.familyName, p.givenName) from DpcSeat s join Attestation a on a.enrolmentId = s.enrolmentId"
            + " join Person p on p.id = a.personId where s.sessionId = :session and a.kind = :kind and not exists"
            + " (select x.attestationId from AttestationEnd x where x.attestationId = a.id)"
            + " order by p.familyName, p.givenName, a.id";

    private final EntityManager entityManager;

    protected ArchiveStore() {
        this(null);
    }

    @Inject
    ArchiveStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    /** Nobody else asks for an archive of this session before the transaction ends. */
    void lock(SessionId session) {
        entityManager
                .createNativeQuery("select id from dpc_session where id = ? for update")
                .setParameter(1, session.value().toString())
                .getResultList();
    }

    /** @throws NotFound when there is no such archive */
    AttestationArchive lock(ArchiveId id) {
        return Optional.ofNullable(
                        entityManager.find(AttestationArchive.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("archive " + id.value()));
    }

    /** The valid attestations of a session, by name. */
    List<SessionAttestation> earned(SessionId session) {
        return entityManager
                .createQuery(EARNED, SessionAttestation.class)
                .setParameter("session", session.value())
                .setParameter("kind", AttestationKind.DPC)
                .getResultList();
    }

    List<AttestationArchive> of(SessionId session) {
        return entityManager
                .createQuery(
                        "select a from AttestationArchive a where a.sessionId = :session order by a.askedAt desc",
                        AttestationArchive.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    List<AttestationArchive> over(Instant now) {
        return entityManager
                .createQuery("select a from AttestationArchive a where a.keptUntil < :now", AttestationArchive.class)
                .setParameter("now", now)
                .getResultList();
    }

    Optional<ArchivedAttestation> nextToMake(ArchiveId archive) {
        return entityManager
                .createQuery(
                        "select f from ArchivedAttestation f where f.archiveId = :archive and f.madeAt is null"
                                + " order by f.number",
                        ArchivedAttestation.class)
                .setParameter("archive", archive.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Empty when the archive was stopped meanwhile. */
    Optional<ArchivedAttestation> find(UUID file) {
        return Optional.ofNullable(entityManager.find(ArchivedAttestation.class, file));
    }

    /** Lets go of everything that was prepared. */
    void empty(ArchiveId archive) {
        entityManager
                .createQuery("delete from ArchivedAttestation f where f.archiveId = :archive")
                .setParameter("archive", archive.value())
                .executeUpdate();
    }

    void remove(AttestationArchive archive) {
        empty(archive.id());
        entityManager.remove(archive);
        entityManager.flush();
    }
}
