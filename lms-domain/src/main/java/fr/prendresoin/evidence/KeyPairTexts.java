package fr.prendresoin.evidence;

/**
 * A key as it is kept: Base64 of the DER of each part.
 *
 * @param publicKey SubjectPublicKeyInfo
 * @param certificate X.509, of the seal put on documents
 * @param privateKey PKCS 8; null when the configuration keeps it
 */
public record KeyPairTexts(String publicKey, String certificate, String privateKey) {

    /** The same without what must not leave the configuration. */
    public KeyPairTexts withoutPrivateKey() {
        return new KeyPairTexts(publicKey, certificate, null);
    }

    /** Says nothing of the private key. */
    @Override
    public String toString() {
        return "key " + PlatformSeal.keyId(publicKey);
    }
}
