package fr.prendresoin.assessment;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A pause taken in a limited attempt. */
@Entity
@Table(name = "attempt_pause")
class AttemptPause {

    @Id
    private UUID id;

    @Column(name = "attempt_id")
    private UUID attemptId;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected AttemptPause() {}

    AttemptPause(AttemptId attempt, Instant now) {
        this.id = Ids.next();
        this.attemptId = attempt.value();
        this.begunAt = now;
    }

    boolean isOf(AttemptId attempt) {
        return attemptId.equals(attempt.value());
    }

    boolean lasts() {
        return endedAt == null;
    }

    Instant begunAt() {
        return begunAt;
    }

    void end(Instant now) {
        endedAt = now;
    }

    AttemptClock.Stop stop() {
        return new AttemptClock.Stop(begunAt, endedAt);
    }
}
