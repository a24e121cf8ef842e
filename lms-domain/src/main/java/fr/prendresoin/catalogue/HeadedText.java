package fr.prendresoin.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that begins with a YAML header between two lines of hyphens; what follows is Markdown. */
final class HeadedText {

    private static final Pattern HEADER = Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);

    private final String name;
    private final String text;
    private final Problems problems;
    private String body = "";

    HeadedText(String name, String text, Problems problems) {
        this.name = name;
        this.text = text;
        this.problems = problems;
    }

    /** The header; empty, with a problem reported, when there is none. */
    Optional<YamlMap> header() {
        Matcher parts = HEADER.matcher(text);
        if (!parts.matches()) {
            problems.add(name, 1, "l’en-tête manque : une ligne « --- », la fiche, une ligne « --- », puis le texte");
            return Optional.empty();
        }
        body = parts.group(2);
        return new YamlFile(name, parts.group(1), 2, problems).read();
    }

    String name() {
        return name;
    }

    /** What follows the header, once it was read. */
    String body() {
        return body;
    }

    /** Reports what is wrong at a character of the body. */
    void problemAt(int offset, String message) {
        String before = text.substring(0, text.length() - body.length() + offset);
        problems.add(name, before.split("\\R", -1).length, message);
    }
}
