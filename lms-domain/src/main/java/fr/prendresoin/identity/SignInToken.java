package fr.prendresoin.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret a signed-in browser presents: 256 random bits; the database knows only its SHA-256. */
public record SignInToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static SignInToken random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new SignInToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** What is stored and looked up instead of the secret, as 64 hexadecimal digits. */
    public String hash() {
        return sha256(value);
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
