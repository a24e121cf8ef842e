package fr.prendresoin.proof;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every system can write on its disk; two people of one name have two numbers. */
final class FileNames {

    private FileNames() {}

    static String of(int number, String familyName, String givenName, String type) {
        return String.format(Locale.ROOT, "%04d-%s-%s.%s", number, plain(familyName), plain(givenName), type);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-");
    }
}
