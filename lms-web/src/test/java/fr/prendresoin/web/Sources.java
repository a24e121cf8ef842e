package fr.prendresoin.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of the module, for the tests that walk them. */
final class Sources {

    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path JAVA = Path.of("src/main/java");
    static final Path BUNDLE = Path.of("src/main/resources/i18n/Messages.properties");

    private Sources() {}

    /** The Facelets by their path below the web root, for example {@code /public/aide.xhtml}. */
    static SortedMap<String, String> facelets() {
        return below(WEBAPP, ".xhtml");
    }

    static SortedMap<String, String> java() {
        return below(JAVA, ".java");
    }

    private static SortedMap<String, String> below(Path root, String ending) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(ending))
                    .forEach(file -> texts.put("/" + root.relativize(file), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first group of every match, in order. */
    static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
