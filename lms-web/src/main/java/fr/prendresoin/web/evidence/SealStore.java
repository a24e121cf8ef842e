package fr.prendresoin.web.evidence;

import fr.prendresoin.evidence.KeyPairTexts;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;

/** The PKCS 12 file of the configuration, with the key and the certificate of the organisation that seals. */
final class SealStore {

    private SealStore() {}

    static boolean configured() {
        return !path().isEmpty();
    }

    /** @throws IllegalStateException when the file does not open, or holds no key of the curve P-256 */
    static KeyPairTexts read() {
        char[] password = System.getProperty("lms.seal.password", "").toCharArray();
        try {
            KeyStore store = KeyStore.getInstance(new File(path()), password);
            String alias = store.aliases().nextElement();
            return SealMaker.texts(store.getCertificate(alias), (PrivateKey) store.getKey(alias, password));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("LMS_SEAL_KEYSTORE does not open with LMS_SEAL_PASSWORD", e);
        } catch (IOException e) {
            throw new UncheckedIOException("LMS_SEAL_KEYSTORE cannot be read", e);
        }
    }

    private static String path() {
        return System.getProperty("lms.seal.keystore", "");
    }
}
