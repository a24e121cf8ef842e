package fr.prendresoin.credential;

import fr.prendresoin.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The secret a person's application shares with us; it counts for nothing until a first code has proved it is there. */
@Entity
@Table(name = "second_factor")
class SecondFactor {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    /** As {@link SecretBox} keeps it. */
    private String secret;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** A code of this step or of an earlier one was accepted: it is worth nothing any more. */
    @Column(name = "last_step")
    private long lastStep;

    /** What recovery codes are drawn from until they are written down; null before and after. */
    @Column(name = "recovery_seed")
    private String recoverySeed;

    @Version
    private int version;

    protected SecondFactor() {}

    SecondFactor(PersonId person, String sealedSecret, Instant now) {
        this.personId = person.value();
        begin(sealedSecret, now);
    }

    void begin(String sealedSecret, Instant now) {
        secret = sealedSecret;
        startedAt = now;
    }

    String secret() {
        return secret;
    }

    boolean on() {
        return confirmedAt != null;
    }

    Optional<Instant> onSince() {
        return Optional.ofNullable(confirmedAt);
    }

    long lastStep() {
        return lastStep;
    }

    Optional<String> recoverySeed() {
        return Optional.ofNullable(recoverySeed);
    }

    void confirm(long step, Instant now) {
        confirmedAt = now;
        lastStep = step;
    }

    void drawCodesFrom(String sealedSeed) {
        recoverySeed = sealedSeed;
    }

    void codesWrittenDown() {
        recoverySeed = null;
    }
}
