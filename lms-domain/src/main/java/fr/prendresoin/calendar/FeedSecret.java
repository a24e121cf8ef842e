package fr.prendresoin.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the address of a calendar holds: 192 random bits, of which the database knows only the SHA-256. A class and not a
 * record, so that no log writes it by accident.
 */
public final class FeedSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final String value;

    /** What somebody presents; null is nobody's secret. */
    public FeedSecret(String value) {
        this.value = Optional.ofNullable(value).orElse("");
    }

    static FeedSecret random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The secret itself, for the one page that shows it. */
    public String reveal() {
        return value;
    }

    /** What is kept and compared instead of the secret, as 64 hexadecimal digits. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "FeedSecret";
    }
}
