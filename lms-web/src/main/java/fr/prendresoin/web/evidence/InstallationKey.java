package fr.prendresoin.web.evidence;

import fr.prendresoin.evidence.KeyPairTexts;
import fr.prendresoin.evidence.OwnKey;
import fr.prendresoin.evidence.PlatformSeal;
import fr.prendresoin.evidence.SealKeyService;
import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;

/** The key this installation seals with: the configured one, or one made at the first start and kept in the database. */
@ApplicationScoped
public class InstallationKey implements OwnKey {

    private final SealKeyService keys;
    private final Clock clock;

    private KeyPairTexts texts;
    private PrivateKey privateKey;

    protected InstallationKey() {
        this(null, null);
    }

    @Inject
    InstallationKey(SealKeyService keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Gets the key ready; at the start, before anything is sealed. Says where it comes from. */
    public String open(Actor platform) {
        boolean configured = SealStore.configured();
        texts = configured ? known(platform, SealStore.read()) : own(platform);
        privateKey = privateKey(texts);
        return configured ? "clé configurée" : "clé engendrée ici, que personne d’autre ne garantit";
    }

    private KeyPairTexts known(Actor platform, KeyPairTexts given) {
        keys.know(platform, given);
        return given;
    }

    private KeyPairTexts own(Actor platform) {
        return keys.own(platform).orElseGet(() -> keys.keep(platform, SealMaker.make(clock.instant())));
    }

    @Override
    public String id() {
        return PlatformSeal.keyId(texts.publicKey());
    }

    @Override
    public PrivateKey privateKey() {
        return privateKey;
    }

    /** The certificate of the seal put on documents. */
    public X509Certificate certificate() {
        return certificate(texts);
    }

    static X509Certificate certificate(KeyPairTexts texts) {
        try {
            byte[] bytes = Base64.getDecoder().decode(texts.certificate());
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the certificate of the seal cannot be read", e);
        }
    }

    static PrivateKey privateKey(KeyPairTexts texts) {
        try {
            byte[] bytes = Base64.getDecoder().decode(texts.privateKey());
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the seal must be one of the curve P-256", e);
        }
    }
}
