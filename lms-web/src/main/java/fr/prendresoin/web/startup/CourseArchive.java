package fr.prendresoin.web.startup;

import fr.prendresoin.catalogue.CourseFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The courses shipped with the platform, inside the archive of the content module. */
final class CourseArchive {

    private static final String FOLDER = "courses";

    private CourseArchive() {}

    /** Gives the files of every course and the name of its folder, while the archive that holds their media is open. */
    static void read(BiConsumer<String, CourseFiles> courses) {
        try {
            URI folder = folder().toURI();
            if (!"jar".equals(folder.getScheme())) {
                below(Path.of(folder), courses);
                return;
            }
            try (FileSystem archive = FileSystems.newFileSystem(folder, Map.of())) {
                below(archive.getPath(FOLDER), courses);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the shipped courses", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the address of the shipped courses is malformed", e);
        }
    }

    private static URL folder() {
        URL folder = Thread.currentThread().getContextClassLoader().getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("the content module is missing from the archive");
        }
        return folder;
    }

    private static void below(Path folder, BiConsumer<String, CourseFiles> courses) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            folders.filter(Files::isDirectory)
                    .sorted()
                    .forEach(course -> courses.accept(
                            course.getFileName().toString().replace("/", ""), CourseFiles.below(course)));
        }
    }
}
