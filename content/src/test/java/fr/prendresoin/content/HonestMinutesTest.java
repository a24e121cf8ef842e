package fr.prendresoin.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Checklist;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.CourseFiles;
import fr.prendresoin.catalogue.CourseReader;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.Reflection;
import fr.prendresoin.catalogue.Situation;
import fr.prendresoin.catalogue.Vignette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The minutes of an action are a proof: no activity announces more than it can take. Lessons are checked by the reader. */
class HonestMinutesTest {

    private static final Path COURSES = Path.of("courses");
    private static final int READING = 160;
    private static final int SLOW = 110;
    private static final int FAST = 200;

    @TestFactory
    Stream<DynamicTest> no_activity_announces_more_minutes_than_it_takes() {
        return courses().stream().flatMap(course -> course.activities().stream()
                .map(activity -> dynamicTest(course.slug() + "/" + activity.slug(), () -> check(activity))));
    }

    private static void check(Activity activity) {
        assertThat(activity.minutes())
                .as("%d minutes announced", activity.minutes())
                .isBetween(least(activity), most(activity));
    }

    private static int most(Activity activity) {
        if (activity instanceof Vignette vignette) {
            return words(vignette) / SLOW;
        }
        if (activity instanceof Situation situation) {
            return words(situation) / READING;
        }
        if (activity instanceof Quiz quiz) {
            return quiz.draw() * 3 / 2;
        }
        if (activity instanceof Reflection reflection) {
            return reflection.prompts().size() * 3;
        }
        return activity instanceof Checklist checklist ? items(checklist) : Integer.MAX_VALUE;
    }

    private static int least(Activity activity) {
        return activity instanceof Vignette vignette ? words(vignette) / FAST : 1;
    }

    private static int items(Checklist checklist) {
        return checklist.groups().stream()
                .mapToInt(group -> group.items().size())
                .sum();
    }

    /** Everything its reader sees by the end, whatever they answer. */
    private static int words(Vignette vignette) {
        return vignette.steps().stream()
                .mapToInt(step -> words(step.title() + " " + step.text() + " " + step.expected()) + askWords(step))
                .sum();
    }

    private static int askWords(Vignette.Step step) {
        return step.asks().stream()
                .mapToInt(ask -> words(ask.stem())
                        + ask.propositions().stream()
                                .mapToInt(choice -> words(choice.text() + " " + choice.why()))
                                .sum())
                .sum();
    }

    private static int words(Situation situation) {
        return situation.scenes().values().stream()
                .mapToInt(scene -> words(scene.text() + " " + scene.ending())
                        + scene.choices().stream()
                                .mapToInt(choice ->
                                        words(choice.text() + " " + choice.consequence() + " " + choice.why()))
                                .sum())
                .sum();
    }

    private static int words(String html) {
        return html.replaceAll("<[^>]*>", " ").replace('\u00A0', ' ').strip().split("\\s+").length;
    }

    private static List<Course> courses() {
        try (Stream<Path> folders = Files.list(COURSES)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> CourseReader.read(CourseFiles.below(folder))
                            .course()
                            .orElseThrow())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
