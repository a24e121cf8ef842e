package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import fr.prendresoin.shared.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A césure or a redoublement during a stay, decided by somebody for a reason. It is written before or when it begins,
 * begins on its first day, and ends on the day the person is back, once; nothing else of it ever changes.
 */
@Entity
@Table(name = "study_situation")
class StudySituation {

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private SituationKind kind;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    private String reason;

    @Column(name = "decided_by")
    @Convert(converter = NullableUuid.class)
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    @Convert(converter = NullableUuid.class)
    private UUID endedBy;

    @Version
    private int version;

    protected StudySituation() {}

    StudySituation(UUID member, SituationKind kind, Span span, Reason reason) {
        this.id = Ids.next();
        this.memberId = member;
        this.kind = kind;
        this.fromDay = span.from();
        this.untilDay = span.until();
        this.reason = reason.text();
    }

    StudySituation decidedBy(PersonId person, Instant now) {
        this.decidedBy = person == null ? null : person.value();
        this.decidedAt = now;
        return this;
    }

    UUID memberId() {
        return memberId;
    }

    SituationKind kind() {
        return kind;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    SituationId id() {
        return new SituationId(id);
    }

    String reason() {
        return reason;
    }

    /** As far as one knows, the first day back. */
    LocalDate back() {
        return untilDay == null ? Leave.latestReturn(fromDay) : untilDay;
    }

    boolean begun() {
        return begunAt != null;
    }

    boolean ended() {
        return endedAt != null;
    }

    void begin(Instant now) {
        begunAt = now;
    }

    /** The day is the first on which the person is back. */
    void end(LocalDate day, PersonId person, Instant now) {
        endedOn = day;
        endedBy = person == null ? null : person.value();
        endedAt = now;
    }
}
