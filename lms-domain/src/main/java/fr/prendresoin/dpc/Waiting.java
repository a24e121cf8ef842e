package fr.prendresoin.dpc;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody who waits for a place in a session. */
@Entity(name = "DpcWaiting")
@Table(name = "dpc_waiting")
class Waiting {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "person_id")
    private UUID personId;

    private Instant since;

    @Column(name = "offered_until")
    private Instant offeredUntil;

    @Column(name = "left_at")
    private Instant leftAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    protected Waiting() {}

    Waiting(SessionId session, PersonId person, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.personId = person.value();
        this.since = now;
    }

    /** How a wait ends. */
    enum Outcome {
        LEFT,
        ENROLLED,
        /** The offered place was not taken in time. */
        EXPIRED
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Instant since() {
        return since;
    }

    Optional<Instant> offeredUntil() {
        return Optional.ofNullable(offeredUntil);
    }

    void offer(Instant until) {
        offeredUntil = until;
    }

    void end(Outcome how, Instant now) {
        outcome = how;
        leftAt = now;
    }
}
