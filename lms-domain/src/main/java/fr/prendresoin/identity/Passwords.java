package fr.prendresoin.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes passwords with Argon2id.
 *
 * <p>Memory and passes were chosen so that one hash takes about 100 ms on two ordinary cores (docs/decisions/0006):
 * slow enough for a thief, quick enough for a person. A hash made with other values is recognised and renewed.
 */
public final class Passwords {

    /** What the column holds as long as nobody has chosen a password: no hash looks like this. */
    private static final String NONE = "none";

    private static final Argon2 WANTED = new Argon2(19_456, 3, 1, 32);
    private static final int SALT_BYTES = 16;
    private static final SecureRandom SALTS = new SecureRandom();

    /** Each hash fills 19 MiB: more at once than there are processors would gain nothing and exhaust the heap. */
    private static final Semaphore TURNS = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** Compared with the password of a login that does not exist, so that both answers take the same time. */
    private static final String DECOY = hash("no account has this password");

    private Passwords() {}

    /** Kept instead of a hash for an account whose password is still to be chosen; no password matches it. */
    public static String none() {
        return NONE;
    }

    /** The Argon2id hash of a secret that people type, with its salt and cost, as text. */
    public static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        SALTS.nextBytes(salt);
        return inTurn(() -> WANTED.hash(bytes(password), salt));
    }

    /** Whether this is the secret; {@link #none()} takes as long as any other to say no. */
    public static boolean matches(String password, String hash) {
        if (NONE.equals(hash)) {
            return matchesNobody(password);
        }
        return inTurn(() -> Argon2.matches(bytes(password), hash));
    }

    static boolean matchesNobody(String password) {
        return matches(password, DECOY) && false;
    }

    static boolean outdated(String hash) {
        return !Argon2.of(hash).equals(WANTED);
    }

    private static byte[] bytes(String password) {
        return password.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T inTurn(Supplier<T> work) {
        TURNS.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            TURNS.release();
        }
    }
}
