package fr.prendresoin.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.CourseFiles;
import fr.prendresoin.catalogue.CourseReader;
import fr.prendresoin.catalogue.Problem;
import fr.prendresoin.catalogue.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CoursesTest {

    private static final Path COURSES = Path.of("courses");

    @TestFactory
    Stream<DynamicTest> every_file_of_every_course_can_be_published() throws IOException {
        return folders().stream().flatMap(CoursesTest::filesOf);
    }

    @Test
    void every_folder_carries_the_slug_of_its_course() throws IOException {
        for (Path folder : folders()) {
            Course course =
                    CourseReader.read(CourseFiles.below(folder)).course().orElseThrow();

            assertThat(course.slug()).isEqualTo(folder.getFileName().toString());
        }
    }

    private static Stream<DynamicTest> filesOf(Path folder) {
        CourseFiles files = CourseFiles.below(folder);
        Reading reading = CourseReader.read(files);
        Map<String, List<Problem>> problems = reading.problems().stream().collect(Collectors.groupingBy(Problem::file));
        Stream<String> names = Stream.concat(files.texts().keySet().stream(), problems.keySet().stream());
        return names.distinct()
                .map(name -> dynamicTest(
                        folder.getFileName() + "/" + name,
                        () -> assertThat(problems.getOrDefault(name, List.of())).isEmpty()));
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(COURSES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
