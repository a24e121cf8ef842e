package fr.prendresoin.credential;

import fr.prendresoin.identity.Login;
import fr.prendresoin.shared.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Somebody asked for a new password for this login, which may be nobody's. It waits some seconds for the job that knows
 * better, so that the answer in the browser cannot depend on whether the account exists.
 */
@Entity
@Table(name = "password_link_request")
class PasswordLinkRequest {

    @Id
    @Column(name = "login_hash")
    private String loginHash;

    private String login;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected PasswordLinkRequest() {}

    PasswordLinkRequest(Login login, Instant now) {
        this.loginHash = keyOf(login);
        this.login = login.value();
        this.askedAt = now;
    }

    static String keyOf(Login login) {
        return new Secret(login.value()).hash();
    }

    Instant askedAt() {
        return askedAt;
    }

    Login login() {
        return new Login(login);
    }
}
