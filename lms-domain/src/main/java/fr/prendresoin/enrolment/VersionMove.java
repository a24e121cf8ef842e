package fr.prendresoin.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An enrolment took another version of its course: since when, by whose decision and why. Never changed, never deleted. */
@Entity
@Table(name = "enrolment_version_move")
class VersionMove {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "from_version_id")
    private UUID fromVersionId;

    @Column(name = "to_version_id")
    private UUID toVersionId;

    private String reason;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "moved_at")
    private Instant movedAt;

    protected VersionMove() {}
}
