package fr.prendresoin.federation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A browser that was sent to a provider and is awaited back. Known by the hash of a secret that only the browser holds,
 * from which state, nonce and verifier are derived: who reads this table can finish nobody's sign-in.
 */
@Entity
@Table(name = "provider_request")
class ProviderRequest {

    static final Duration LONGEST = Duration.ofMinutes(10);

    @Id
    @Column(name = "secret_hash")
    private String secretHash;

    private String provider;
    private String back;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected ProviderRequest() {}

    ProviderRequest(String secretHash, String provider, String back, Instant now) {
        this.secretHash = secretHash;
        this.provider = provider;
        this.back = back;
        this.openedAt = now;
    }

    String secretHash() {
        return secretHash;
    }

    String back() {
        return back;
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean awaits(String answering, Instant now) {
        return provider.equals(answering) && now.isBefore(openedAt.plus(LONGEST));
    }
}
