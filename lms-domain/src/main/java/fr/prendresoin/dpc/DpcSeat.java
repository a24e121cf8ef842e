package fr.prendresoin.dpc;

import fr.prendresoin.enrolment.EnrolmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One participant in one session: the enrolment it belongs to, by which act it was taken, and whether it is funded. */
@Entity
@Table(name = "dpc_seat")
class DpcSeat {

    @Id
    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "session_id")
    private UUID sessionId;

    private String profession;

    @Enumerated(EnumType.STRING)
    private Situation.Practice practice;

    private boolean away;
    private boolean funded;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    private String method;

    @Column(name = "device_hash")
    private String deviceHash;

    @Version
    private int version;

    protected DpcSeat() {}

    DpcSeat(EnrolmentId enrolment, SessionId session) {
        this.enrolmentId = enrolment.value();
        this.sessionId = session.value();
    }

    /** Taken by this act, also by who had given it back. */
    DpcSeat taken(FreshSignIn act, Instant now) {
        this.takenAt = now;
        this.signedInAt = act.at();
        this.method = act.method();
        this.deviceHash = act.device();
        return this;
    }

    DpcSeat saying(Situation said) {
        this.profession = said.profession();
        this.practice = said.practice();
        this.away = said.away();
        return this;
    }

    void fund(boolean eligible) {
        this.funded = eligible;
    }

    Situation situation() {
        return new Situation(profession, practice, away);
    }

    /** By which act it was taken; the device leads nowhere and is told to nobody. */
    SeatEvidence.Taken taking() {
        return new SeatEvidence.Taken(takenAt, signedInAt, method);
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    boolean funded() {
        return funded;
    }
}
