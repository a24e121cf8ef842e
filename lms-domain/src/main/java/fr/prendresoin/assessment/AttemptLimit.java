package fr.prendresoin.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The time an attempt has, extra time and right to pauses included, as it was when the attempt began. Never changed. */
@Entity
@Table(name = "attempt_limit")
class AttemptLimit {

    @Id
    @Column(name = "attempt_id")
    private UUID attemptId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "allowed_seconds")
    private int allowedSeconds;

    private int pauses;

    @Column(name = "pause_seconds")
    private int pauseSeconds;

    protected AttemptLimit() {}

    AttemptLimit(AttemptId attempt, Duration allowed, AttemptClock.PauseRight right, Instant startedAt) {
        this.attemptId = attempt.value();
        this.startedAt = startedAt;
        this.allowedSeconds = (int) allowed.toSeconds();
        this.pauses = right.number();
        this.pauseSeconds = (int) right.longest().toSeconds();
    }

    UUID attemptId() {
        return attemptId;
    }

    Instant startedAt() {
        return startedAt;
    }

    AttemptClock clock(List<AttemptPause> taken) {
        return new AttemptClock(
                startedAt,
                Duration.ofSeconds(allowedSeconds),
                new AttemptClock.PauseRight(pauses, Duration.ofSeconds(pauseSeconds)),
                taken.stream().map(AttemptPause::stop).toList());
    }
}
