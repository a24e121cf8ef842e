package fr.prendresoin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.evidence.PlatformSeal;
import fr.prendresoin.evidence.Sealed;
import fr.prendresoin.proof.ProofArchive;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The verifier of evidence files against what the platform writes. */
class ProofCheckTest {

    private static final int FILES = 1_000;

    private final Random chance = new Random(2017);
    private final KeyPair pair = pair();
    private final String publicKey =
            Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());

    @Test
    void a_file_as_the_platform_wrote_it_is_whole() {
        ProofCheck check = new ProofCheck(written());

        assertThat(check.fault()).isEmpty();
        assertThat(check.keyId()).isEqualTo(PlatformSeal.keyId(publicKey));
    }

    @Test
    void one_altered_byte_anywhere_is_found_and_named_in_a_thousand_files() {
        for (int number = 0; number < FILES; number++) {
            byte[] file = written();
            int where = chance.nextInt(file.length);
            file[where] ^= (byte) (1 + chance.nextInt(255));

            assertThat(new ProofCheck(file).fault()).as("byte " + where).isNotEmpty();
        }
    }

    @Test
    void the_file_that_was_altered_is_the_one_that_is_named() {
        byte[] file = written();
        int where = new String(file, StandardCharsets.ISO_8859_1).indexOf("minutes of b");
        file[where]++;

        assertThat(new ProofCheck(file).fault()).isEqualTo("b.json");
    }

    @Test
    void what_is_cut_off_or_added_at_the_end_is_found() {
        byte[] file = written();
        byte[] longer = java.util.Arrays.copyOf(file, file.length + 1);
        byte[] shorter = java.util.Arrays.copyOf(file, file.length - 1);

        assertThat(new ProofCheck(longer).fault()).isNotEmpty();
        assertThat(new ProofCheck(shorter).fault()).isNotEmpty();
        assertThat(new ProofCheck(new byte[0]).fault()).isNotEmpty();
    }

    private byte[] written() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ProofArchive archive = new ProofArchive(output);
        for (String name : new String[] {"a.json", "b.json", "journal.json"}) {
            archive.add(name, "{\"é\":\"minutes of " + name + " " + chance.nextLong() + "\"}");
        }
        archive.end(Map.of("enrolment", "e", "madeAt", "2026-12-01T00:00:00Z"), this::seal, publicKey);
        return output.toByteArray();
    }

    private Sealed seal(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return new Sealed(PlatformSeal.keyId(publicKey), Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
