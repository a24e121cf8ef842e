package fr.prendresoin.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** What the operator may decide about secrets; the properties are described in docs/operations.md. */
@ApplicationScoped
class CredentialSettings {

    private static final int MINUTES = 30;
    private static final int DAYS = 7;

    /** How long a link to choose another password is worth something. */
    Duration resetLink() {
        return Duration.ofMinutes(Integer.getInteger("lms.link.minutes", MINUTES));
    }

    /** The same for the first password of an account that has none. */
    Duration activationLink() {
        return Duration.ofDays(Integer.getInteger("lms.link.days", DAYS));
    }

    /** Whether the accounts are those of the demonstration, which the whole world knows. */
    boolean demonstration() {
        return Boolean.getBoolean("lms.demo");
    }

    /** 32 bytes in Base64 that seal the secrets of second factors; empty when the operator gave none. */
    String secretKey() {
        return System.getProperty("lms.secret.key", "");
    }
}
