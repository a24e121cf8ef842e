package fr.prendresoin.credential;

import java.time.Duration;

/** Settings a test chooses. */
final class GivenSettings extends CredentialSettings {

    static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    boolean demonstration;
    String key = "";

    @Override
    Duration resetLink() {
        return Duration.ofMinutes(30);
    }

    @Override
    Duration activationLink() {
        return Duration.ofDays(7);
    }

    @Override
    boolean demonstration() {
        return demonstration;
    }

    @Override
    String secretKey() {
        return key;
    }
}
