package fr.prendresoin.credential;

import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the secrets of second factors with the operator's key (AES-256-GCM), each to its owner: a row copied to another
 * person opens nothing. Without a key they are kept as they are, and what is kept says which of the two it is.
 */
@ApplicationScoped
class SecretBox {

    private static final String SEALED = "gcm:";
    private static final String PLAIN = "plain:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CredentialSettings settings;

    protected SecretBox() {
        this(null);
    }

    @Inject
    SecretBox(CredentialSettings settings) {
        this.settings = settings;
    }

    String seal(byte[] secret, PersonId owner) {
        if (settings.secretKey().isEmpty()) {
            return PLAIN + Base64.getEncoder().encodeToString(secret);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, owner);
        byte[] kept = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return SEALED + Base64.getEncoder().encodeToString(kept);
    }

    /** @throws IllegalStateException when it was sealed with another key, or for somebody else */
    byte[] open(String kept, PersonId owner) {
        if (kept.startsWith(PLAIN)) {
            return Base64.getDecoder().decode(kept.substring(PLAIN.length()));
        }
        byte[] bytes = Base64.getDecoder().decode(kept.substring(SEALED.length()));
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length), owner);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, PersonId owner) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] key = Base64.getDecoder().decode(settings.secretKey());
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.value().toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("LMS_SECRET_KEY does not open what was sealed for " + owner, e);
        }
    }
}
