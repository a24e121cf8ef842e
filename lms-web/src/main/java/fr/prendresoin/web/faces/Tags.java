package fr.prendresoin.web.faces;

import fr.prendresoin.identity.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names by which a browser tells its readers apart, from which nobody finds the person again. */
final class Tags {

    private static final int LENGTH = 16;

    private Tags() {}

    static String of(PersonId person) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("lecteur " + person.value()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
