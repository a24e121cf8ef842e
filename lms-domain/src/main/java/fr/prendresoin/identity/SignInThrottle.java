package fr.prendresoin.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows down whoever guesses the password of one login, from wherever they come: a campus behind one address is never
 * slowed (rule 67). The wait grows as {@link Patience} says, so that nobody can lock another person out for long.
 */
@Entity
@Table(name = "sign_in_throttle")
class SignInThrottle {

    @Id
    @Column(name = "login_hash")
    private String loginHash;

    private int failures;

    @Column(name = "last_failure_at")
    private Instant lastFailureAt;

    protected SignInThrottle() {}

    SignInThrottle(Login login) {
        this.loginHash = keyOf(login);
        this.lastFailureAt = Instant.EPOCH;
    }

    /** A hash, because people type their password into the login field by mistake. */
    static String keyOf(Login login) {
        return SignInToken.sha256(login.value());
    }

    /** How long the login must still wait; zero when it may try. */
    Duration waitAt(Instant now, Patience patience) {
        if (forgotten(now, patience)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, lastFailureAt.plus(patience.after(failures)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void failed(Instant now, Patience patience) {
        failures = forgotten(now, patience) ? 1 : failures + 1;
        lastFailureAt = now;
    }

    void succeeded() {
        failures = 0;
    }

    private boolean forgotten(Instant now, Patience patience) {
        return lastFailureAt.plus(patience.memory()).isBefore(now);
    }
}
