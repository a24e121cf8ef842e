package fr.prendresoin.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes passwords with Argon2id.
 *
 * <p>Memory and passes were chosen so that one hash takes about 100 ms on two ordinary cores (docs/decisions/0006):
 * slow enough for a thief, quick enough for a person. A hash made with other values is recognised and renewed.
 */
final class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 3;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private static final Argon2Function WANTED =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    /** Each hash fills 19 MiB: more at once than there are processors would gain nothing and exhaust the heap. */
    private static final Semaphore TURNS = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** Compared with the password of a login that does not exist, so that both answers take the same time. */
    private static final String DECOY = hash("no account has this password");

    private Passwords() {}

    /** The hash of a password that was drawn and forgotten: for an account whose owner has not chosen one yet. */
    static String ofNobody() {
        return Forgotten.HASH;
    }

    /** Drawn when it is first asked for, once for this run: hashing anew for each of 10,000 accounts would take minutes. */
    private static final class Forgotten {

        private static final String HASH = hash(UUID.randomUUID() + "-" + UUID.randomUUID());

        private Forgotten() {}
    }

    static String hash(String password) {
        return inTurn(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(WANTED).getResult());
    }

    static boolean matches(String password, String hash) {
        return inTurn(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    static boolean matchesNobody(String password) {
        return matches(password, DECOY) && false;
    }

    static boolean outdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(WANTED);
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
