package fr.prendresoin.attestation;

import java.util.Locale;
import java.util.Map;

/** The French words that attestations of modules keep for ever ({@code reference/attestations.yaml}). */
final class ModuleWords {

    private static final Map<?, ?> WORDS = (Map<?, ?>) AttestationKinds.file().get("module-words");

    private ModuleWords() {}

    static String of(String key, Object... values) {
        return String.format(Locale.FRENCH, WORDS.get(key).toString(), values);
    }
}
