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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The courses shipped with the platform, inside the archive of the content module. */
final class CourseArchive {

    private static final String FOLDER = "courses";

    private CourseArchive() {}

    /** The files of every course, by the name of its folder. */
    static SortedMap<String, CourseFiles> read() {
        try {
            URI folder = folder().toURI();
            if (!"jar".equals(folder.getScheme())) {
                return below(Path.of(folder));
            }
            try (FileSystem archive = FileSystems.newFileSystem(folder, Map.of())) {
                return below(archive.getPath(FOLDER));
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

    private static SortedMap<String, CourseFiles> below(Path folder) throws IOException {
        SortedMap<String, CourseFiles> courses = new TreeMap<>();
        try (Stream<Path> folders = Files.list(folder)) {
            folders.filter(Files::isDirectory)
                    .forEach(course ->
                            courses.put(course.getFileName().toString().replace("/", ""), CourseFiles.below(course)));
        }
        return courses;
    }
}
