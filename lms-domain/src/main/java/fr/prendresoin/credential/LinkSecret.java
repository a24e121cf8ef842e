package fr.prendresoin.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The secret part of a link sent by mail: 256 random bits, of which the database knows only the SHA-256. A class and not
 * a record, so that no log and no journal writes it by accident.
 */
public final class LinkSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final String value;

    /** What a browser presents; null is nobody's secret. */
    public LinkSecret(String value) {
        this.value = Optional.ofNullable(value).orElse("");
    }

    static LinkSecret random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The secret itself, for the mail. */
    public String reveal() {
        return value;
    }

    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "LinkSecret";
    }
}
