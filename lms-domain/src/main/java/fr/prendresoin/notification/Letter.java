package fr.prendresoin.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A mail in words: plain text, from a file of {@code /letters} whose first line is the subject and whose names in braces
 * are filled. What fills them is never read as a template again, and holds no line end of its own.
 */
record Letter(String subject, String body) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    /** The same, with paragraphs where the template names them; each holds no line end of its own either. */
    static Letter of(String template, Map<String, String> values, List<String> paragraphs) {
        String[] parts = read(template).split("\n", 2);
        String text = paragraphs.stream().map(Letter::oneLine).collect(Collectors.joining("\n\n"));
        String[] around = parts[1].stripLeading().split("\\{paragraphs}", 2);
        return new Letter(fill(parts[0], values), fill(around[0], values) + text + fill(around[1], values));
    }

    static Letter of(String template, Map<String, String> values) {
        String[] parts = read(template).split("\n", 2);
        return new Letter(fill(parts[0], values), fill(parts[1].stripLeading(), values));
    }

    private static String fill(String text, Map<String, String> values) {
        return NAME.matcher(text).replaceAll(name -> {
            if (!values.containsKey(name.group(1))) {
                throw new IllegalStateException("nothing fills {" + name.group(1) + "}");
            }
            return Matcher.quoteReplacement(oneLine(values.get(name.group(1))));
        });
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String read(String template) {
        try (InputStream file = Letter.class.getResourceAsStream("/letters/" + template + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the letter " + template, e);
        }
    }
}
