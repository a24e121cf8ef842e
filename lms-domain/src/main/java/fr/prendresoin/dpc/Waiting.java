package fr.prendresoin.dpc;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

    protected Waiting() {}

    Waiting(SessionId session, PersonId person, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.personId = person.value();
        this.since = now;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Optional<Instant> offeredUntil() {
        return Optional.ofNullable(offeredUntil);
    }

    void offer(Instant until) {
        offeredUntil = until;
    }

    void leave(Instant now) {
        leftAt = now;
    }
}
