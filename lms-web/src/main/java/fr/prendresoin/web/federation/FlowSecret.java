package fr.prendresoin.web.federation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of one trip to a provider and back: 256 random bits that only the browser keeps, in a cookie. What the
 * protocol needs is derived from it (HMAC-SHA256), and the database knows its hash alone: any node may receive the
 * answer without a key that nodes would have to share, and the state is bound to the browser by construction.
 */
record FlowSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static FlowSecret random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new FlowSecret(text(secret));
    }

    String state() {
        return derived("state");
    }

    String nonce() {
        return derived("nonce");
    }

    /** 43 signs, as RFC 7636, section 4.1, asks for. */
    String verifier() {
        return derived("verifier");
    }

    /** The verifier as the provider may see it before the code is exchanged (S256). */
    String challenge() {
        return text(sha256(verifier()));
    }

    /** What the database knows: 64 hexadecimal digits. */
    String hash() {
        return HexFormat.of().formatHex(sha256(value));
    }

    /** In a time that says nothing of how much is right. */
    boolean hasState(String returned) {
        return MessageDigest.isEqual(bytes(state()), bytes(returned));
    }

    /** Without the secret, so that no log shows it. */
    @Override
    public String toString() {
        return "secret of a sign-in";
    }

    private String derived(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(value), "HmacSHA256"));
            return text(mac.doFinal(bytes(purpose)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
