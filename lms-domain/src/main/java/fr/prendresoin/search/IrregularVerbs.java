package fr.prendresoin.search;

import fr.prendresoin.shared.ReferenceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The short forms of verbs that no stemmer joins to their infinitive, as « dort » to « dormir ». */
final class IrregularVerbs {

    private static final Map<String, String> INFINITIVES = read();

    private IrregularVerbs() {}

    /** The infinitive of a form, written with or without accents; empty for whatever is in no list. */
    static Optional<String> infinitive(String form) {
        return Optional.ofNullable(INFINITIVES.get(form));
    }

    private static Map<String, String> read() {
        Map<String, String> infinitives = new HashMap<>();
        ReferenceFile.lines("/reference/irregular-verbs.csv").forEach(verb -> {
            for (String form : verb.get("forms").split(" ")) {
                infinitives.put(form, verb.get("infinitive"));
                infinitives.putIfAbsent(Words.plain(form), verb.get("infinitive"));
            }
        });
        return Map.copyOf(infinitives);
    }
}
