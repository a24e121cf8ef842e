package fr.prendresoin.credential;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ten codes of ten signs, drawn from a seed that is thrown away once they are written down: the page that shows them can
 * be read again until then, and nothing but their hashes is kept after. The first sign is the code's rank (A to J), the
 * nine others are 45 random bits.
 */
final class RecoveryCodes {

    static final int COUNT = 10;

    private static final int SEED_BYTES = 32;
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static byte[] newSeed() {
        byte[] seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        return seed;
    }

    static List<String> drawnFrom(byte[] seed) {
        return IntStream.range(0, COUNT).mapToObj(rank -> code(seed, rank)).toList();
    }

    private static String code(byte[] seed, int rank) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed, "RAW"));
            String random = Base32.encode(mac.doFinal(("recovery " + rank).getBytes(StandardCharsets.UTF_8)));
            return (char) ('A' + rank) + random.substring(0, LENGTH - 1);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /** A code without the dash and the blanks people write it with, and without the figures that are no sign of it. */
    static Optional<String> read(String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0\\u2010-\\u2015-]", "")
                .replace('0', 'O')
                .replace('1', 'I')
                .replace('8', 'B');
        return Optional.of(code).filter(read -> read.matches("[A-J][A-Z2-7]{9}"));
    }

    /** As it is shown, for example « AK7QX-2MNRT ». */
    static String shown(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    static String hintOf(String code) {
        return code.substring(0, 1);
    }
}
