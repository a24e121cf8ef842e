package fr.prendresoin.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Seals texts in the name of the platform, and says whether a seal holds: ECDSA over P-256 with SHA-256, the signature as
 * its two numbers one after the other (IEEE P1363), which is what browsers verify without a library.
 */
@ApplicationScoped
public class PlatformSeal {

    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private final OwnKey own;
    private final EntityManager entityManager;
    private final RootRepository roots;
    private final Clock clock;

    protected PlatformSeal() {
        this(null, null, null, null);
    }

    @Inject
    PlatformSeal(OwnKey own, EntityManager entityManager, RootRepository roots, Clock clock) {
        this.own = own;
        this.entityManager = entityManager;
        this.roots = roots;
        this.clock = clock;
    }

    /** Seals a text that stays, and lets the next public root stand for it. */
    public Sealed sealForEver(String text) {
        roots.await(Seal.sha256(text), clock.instant());
        return seal(text);
    }

    /** The identifier of a public key: SHA-256 of its bytes. */
    public static String keyId(String publicKey) {
        return Seal.sha256(Base64.getDecoder().decode(publicKey));
    }

    /** SHA-256 of the UTF-8 bytes of a text, in hexadecimal digits. */
    public static String sha256(String text) {
        return Seal.sha256(text);
    }

    /** Seals the UTF-8 bytes of a text with the key of today. */
    public Sealed seal(String text) {
        return seal(own, text);
    }

    /** Seals with a key. */
    static Sealed seal(OwnKey key, String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key.privateKey());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return new Sealed(key.id(), Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the platform does not sign", e);
        }
    }

    /** Whether a key the platform knows sealed exactly this text. */
    public boolean holds(Sealed sealed, String text) {
        return Optional.ofNullable(entityManager.find(SealKey.class, sealed.keyId()))
                .map(key -> holds(key.publicKey(), sealed.signature(), text))
                .orElse(false);
    }

    /** Whether this public key sealed exactly this text. */
    static boolean holds(String publicKey, String signature, String text) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(publicKey(publicKey));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static PublicKey publicKey(String text) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)));
    }

    /** Every public key there ever was, the newest first. */
    public List<PublicKeyRow> publicKeys() {
        return entityManager
                .createQuery("select k from SealKey k order by k.knownSince desc, k.id", SealKey.class)
                .getResultList()
                .stream()
                .map(SealKey::row)
                .toList();
    }
}
