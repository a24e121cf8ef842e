package fr.prendresoin.scim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Names a state of a resource by its content: what is seen unchanged has the version it had. */
final class Version {

    private static final int DIGITS = 24;

    private Version() {}

    static String of(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] content = Arrays.toString(parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(content)).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
