package fr.prendresoin.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The source files of one course, by path relative to its folder: what an author writes and what a version keeps. */
public record CourseFiles(SortedMap<String, String> texts) {

    public CourseFiles {
        texts = new TreeMap<>(texts);
    }

    /** Reads every file below a folder as UTF-8. */
    public static CourseFiles below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            SortedMap<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
            }
            return new CourseFiles(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the course in " + folder, e);
        }
    }

    static CourseFiles of(Map<String, String> texts) {
        return new CourseFiles(new TreeMap<>(texts));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** SHA-256 over names and texts: two courses with the same hash are the same course. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                digest.update((name + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update((text + '\0').getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
