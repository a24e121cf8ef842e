package fr.prendresoin.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes identifiers that are unguessable enough to be public and ordered by time, so that indexes grow at their end. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new UUID version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, 74 random bits. */
    public static UUID next() {
        long milliseconds = System.currentTimeMillis();
        long high = milliseconds << 16 | 0x7000L | RANDOM.nextLong() & 0x0FFFL;
        long low = RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
