package fr.prendresoin.deploy;

import java.util.Optional;

/**
 * What the platform needs to write to people.
 *
 * @param publicAddress where people open the site; the listener itself when empty
 * @param mailServer {@code smtp://…} or {@code smtps://…}; mails stay in the outbox when empty
 * @param sender the address mails come from
 * @param secretKey 32 bytes in Base64 that seal the secrets of second factors; they are kept as they are when empty
 * @param sealStore a PKCS 12 file with the key that seals attestations; one is made when empty
 * @param sealPassword of that file
 */
public record Outside(
        Optional<String> publicAddress,
        Optional<String> mailServer,
        Optional<String> sender,
        Optional<String> secretKey,
        Optional<String> sealStore,
        Optional<String> sealPassword) {

    /** Without the mail server, the key and the password of the seal. */
    @Override
    public String toString() {
        return "Outside[" + publicAddress.orElse("–") + ", " + sender.orElse("–") + "]";
    }
}
