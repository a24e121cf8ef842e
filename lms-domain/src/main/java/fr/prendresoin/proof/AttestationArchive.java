package fr.prendresoin.proof;

import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * The attestations of one session as documents. Asked for by who organises it, prepared file by file, ready until a day;
 * stopped or failed, it keeps nothing of what was prepared.
 */
@Entity
@Table(name = "attestation_archive")
class AttestationArchive {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ArchiveState state;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "kept_until")
    private Instant keptUntil;

    @Version
    private int version;

    protected AttestationArchive() {}

    AttestationArchive(SessionId session, PersonId by, Instant now, Instant keptUntil) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.askedBy = by.value();
        this.askedAt = now;
        this.keptUntil = keptUntil;
        this.state = ArchiveState.PREPARING;
    }

    ArchiveId id() {
        return new ArchiveId(id);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    boolean preparing() {
        return state == ArchiveState.PREPARING;
    }

    boolean readyAt(Instant now) {
        return state == ArchiveState.READY && now.isBefore(keptUntil);
    }

    ArchiveRow row(int total, int made) {
        return new ArchiveRow(id, sessionId, state, askedAt, keptUntil, total, made);
    }

    /** @throws RuleViolation when nobody prepares it any more */
    void end(ArchiveState how, Instant now) {
        if (!preparing()) {
            throw new RuleViolation(ArchiveRule.NOT_PREPARING);
        }
        state = how;
        endedAt = now;
    }
}
