package fr.prendresoin.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which a person is signed in. Kept in the database, so that any node serves it and a restart ends no
 * one's work; it ends after 12 hours, after 30 minutes without a request, or when the person signs out (ASVS 7.3).
 */
@Entity
@Table(name = "sign_in_session")
class SignInSession {

    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofMinutes(30);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SignInSession() {}

    SignInSession(SignInToken token, UUID accountId, Instant now) {
        this.tokenHash = token.hash();
        this.accountId = accountId;
        this.openedAt = now;
        this.seenAt = now;
    }

    SessionRow row(SignInToken asking) {
        return new SessionRow(openedAt, seenAt, tokenHash.equals(asking.hash()));
    }
}
