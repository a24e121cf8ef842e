package fr.prendresoin.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;

/** The key that seals in tests, one per run. */
public final class SealFixtures {

    private static final KeyPair PAIR = pair();
    private static final String PUBLIC_KEY =
            Base64.getEncoder().encodeToString(PAIR.getPublic().getEncoded());
    private static final OwnKey KEY = new Key();

    private SealFixtures() {}

    /** Nothing waits for a root. */
    private static final class NoRoots extends RootRepository {

        @Override
        void await(String digest, Instant now) {
            assertThat(digest).hasSize(64);
        }
    }

    /** A key in memory. */
    private static final class Key implements OwnKey {

        @Override
        public String id() {
            return PlatformSeal.keyId(PUBLIC_KEY);
        }

        @Override
        public PrivateKey privateKey() {
            return PAIR.getPrivate();
        }
    }

    /** The key, known to this database from now on. */
    public static OwnKey known(EntityManager entityManager) {
        if (entityManager.find(SealKey.class, KEY.id()) == null) {
            entityManager.persist(new SealKey(new KeyPairTexts(PUBLIC_KEY, "", null), Instant.EPOCH));
            entityManager.flush();
        }
        return KEY;
    }

    /** A seal without a database. */
    public static PlatformSeal seal() {
        return new PlatformSeal(KEY, null, new NoRoots(), Clock.systemUTC());
    }

    /** A seal whose key this database knows. */
    public static PlatformSeal seal(EntityManager entityManager) {
        return new PlatformSeal(
                known(entityManager), entityManager, new RootRepository(entityManager), Clock.systemUTC());
    }

    /** Whether the key of tests sealed this text. */
    public static boolean holds(Sealed sealed, String text) {
        return PlatformSeal.holds(PUBLIC_KEY, sealed.signature(), text);
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has P-256", e);
        }
    }
}
