package fr.prendresoin.deploy;

import java.util.Optional;

/**
 * What the platform needs to write to people.
 *
 * @param publicAddress where people open the site; the listener itself when empty
 * @param mailServer {@code smtp://…} or {@code smtps://…}; mails stay in the outbox when empty
 * @param sender the address mails come from
 * @param secretKey 32 bytes in Base64 that seal the secrets of second factors; they are kept as they are when empty
 */
public record Outside(
        Optional<String> publicAddress,
        Optional<String> mailServer,
        Optional<String> sender,
        Optional<String> secretKey) {

    /** Without the mail server and the key: they are passwords. */
    @Override
    public String toString() {
        return "Outside[" + publicAddress.orElse("–") + ", " + sender.orElse("–") + "]";
    }
}
