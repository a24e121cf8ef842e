package fr.prendresoin.web.evidence;

import fr.prendresoin.evidence.KeyPairTexts;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** The key and the certificate of documents in tests. */
public final class SealFixture {

    /** Made once. */
    public static final KeyPairTexts TEXTS = SealMaker.make(Instant.parse("2026-09-01T00:00:00Z"));

    private SealFixture() {}

    public static PrivateKey privateKey() {
        return InstallationKey.privateKey(TEXTS);
    }

    public static X509Certificate certificate() {
        return InstallationKey.certificate(TEXTS);
    }
}
