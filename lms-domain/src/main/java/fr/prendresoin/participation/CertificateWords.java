package fr.prendresoin.participation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The words an attestation of DPC is written in ({@code reference/participation.yaml}): kept for ever in those that are
 * issued, so they are none of the screen's.
 */
final class CertificateWords {

    private static final String REFERENCE = "/reference/participation.yaml";
    private static final Map<?, ?> WORDS = read();

    private CertificateWords() {}

    /** @throws NullPointerException when nobody wrote these words */
    static String of(String key, Object... arguments) {
        return String.format(Objects.requireNonNull((String) WORDS.get(key), key), arguments);
    }

    private static Map<?, ?> read() {
        try (InputStream file = CertificateWords.class.getResourceAsStream(REFERENCE)) {
            Map<?, ?> reference = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return (Map<?, ?>) reference.get("words");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + REFERENCE, e);
        }
    }
}
