package fr.prendresoin.scim;

import java.text.Normalizer;
import java.util.Locale;

/** Whether two directories mean the same name: accents, capitals, hyphens and blanks say nothing. */
final class NameComparison {

    private NameComparison() {}

    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
