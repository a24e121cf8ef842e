package fr.prendresoin.catalogue;

import java.util.regex.Pattern;

/** The shape of identifiers in a course: lower case, no accent, words joined by hyphens. */
final class Slug {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    private Slug() {}

    /** The identifier under {@code key}, reported when it is not of the right shape. */
    static String in(YamlMap map, String key) {
        String slug = map.text(key);
        if (!SHAPE.matcher(slug).matches() || slug.length() > LONGEST) {
            map.problem(
                    key,
                    "« " + slug + " » n’est pas un identifiant : minuscules sans accent, mots joints par des"
                            + " tirets, " + LONGEST + " signes au plus");
        }
        return slug;
    }

    /** The identifier under {@code id}, reported when it is not the name of its file. */
    static String ofFile(YamlMap map, String name) {
        String slug = in(map, "id");
        if (!name.substring(name.indexOf('/') + 1).replaceAll("\\.[a-z]+$", "").equals(slug)) {
            map.problem("id", "l’identifiant « " + slug + " » doit être le nom du fichier");
        }
        return slug;
    }
}
