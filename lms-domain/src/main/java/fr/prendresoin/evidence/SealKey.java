package fr.prendresoin.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key the platform seals or sealed with. Its public half is never forgotten. */
@Entity
@Table(name = "seal_key")
class SealKey {

    @Id
    private String id;

    @Column(name = "public_key", updatable = false)
    private String publicKey;

    @Column(updatable = false)
    private String certificate;

    @Column(name = "private_key", updatable = false)
    private String privateKey;

    @Column(updatable = false)
    private Integer own;

    @Column(name = "known_since", updatable = false)
    private Instant knownSince;

    protected SealKey() {}

    SealKey(KeyPairTexts texts, Instant now) {
        this.id = PlatformSeal.keyId(texts.publicKey());
        this.publicKey = texts.publicKey();
        this.certificate = texts.certificate();
        this.privateKey = texts.privateKey();
        this.own = privateKey == null ? null : 1;
        this.knownSince = now;
    }

    String publicKey() {
        return publicKey;
    }

    KeyPairTexts texts() {
        return new KeyPairTexts(publicKey, certificate, privateKey);
    }

    PublicKeyRow row() {
        return new PublicKeyRow(id, publicKey, certificate, knownSince);
    }
}
