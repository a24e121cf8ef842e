package fr.prendresoin.identity;

import java.text.Normalizer;
import java.util.Locale;

/** Whether two lists mean the same name: accents, capitals, hyphens and blanks say nothing. */
public final class NameComparison {

    private NameComparison() {}

    public static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
