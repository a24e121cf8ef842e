package fr.prendresoin.calendar;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The one calendar address of a person. Made without a secret, which is drawn when its holder first looks, within ten
 * minutes, and shown that once; made again, the former address leads nowhere; revoked, it is gone.
 */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    private static final Duration SECRET_AWAITED = Duration.ofMinutes(10);

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "made_at")
    private Instant madeAt;

    /** To the day, so that a calendar that asks every hour writes once. */
    @Column(name = "last_used_on")
    private LocalDate lastUsedOn;

    protected CalendarFeed() {}

    CalendarFeed(PersonId holder) {
        this.personId = holder.value();
    }

    PersonId holder() {
        return new PersonId(personId);
    }

    CalendarFeed makeAnew(Instant now) {
        secretHash = null;
        madeAt = now;
        lastUsedOn = null;
        return this;
    }

    boolean awaitsSecret(Instant now) {
        return secretHash == null && now.isBefore(madeAt.plus(SECRET_AWAITED));
    }

    void draw(Secret secret) {
        secretHash = secret.hash();
    }

    boolean opens(Secret secret) {
        return secret.hash().equals(secretHash);
    }

    void used(LocalDate day) {
        if (!day.equals(lastUsedOn)) {
            lastUsedOn = day;
        }
    }

    FeedRow row() {
        return new FeedRow(madeAt, lastUsedOn, secretHash != null);
    }
}
