package fr.prendresoin.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Random bits that open something to whoever presents them, of which the database knows only the SHA-256: the link of a
 * mail, the address of a calendar, the token of a program. A class and not a record, so that no log and no journal
 * writes it by accident.
 */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final String value;

    /** What somebody presents; null is nobody's secret. */
    public Secret(String value) {
        this.value = Optional.ofNullable(value).orElse("");
    }

    /** A new one of 256 bits. */
    public static Secret random() {
        return random("");
    }

    /** A new one behind a word by which scanners of published code find it. */
    public static Secret random(String prefix) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The secret itself, for the one mail or page that shows it. */
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
        return "Secret";
    }
}
