package fr.prendresoin.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A browser whose password was right, or that a provider sent, and whose code is awaited, for five minutes. It is no session: it opens nothing. */
@Entity
@Table(name = "pending_sign_in")
class PendingSignIn {

    static final Duration LONGEST = Duration.ofMinutes(5);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected PendingSignIn() {}

    PendingSignIn(SignInToken token, UUID accountId, Instant now) {
        this.tokenHash = token.hash();
        this.accountId = accountId;
        this.openedAt = now;
    }
}
