package fr.prendresoin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files below a folder, for what compiled classes no longer show. */
record MainSources(Path folder) {

    /** The files that hold the text, relative to the folder. */
    List<String> thatMention(String text) {
        return files().stream()
                .filter(file -> read(file).contains(text))
                .map(file -> folder.relativize(file).toString())
                .toList();
    }

    List<Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
