package fr.prendresoin.deploy.browser;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.CourseFiles;
import fr.prendresoin.catalogue.CourseReader;
import fr.prendresoin.catalogue.Question;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.Situation;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The course every demonstration student takes, read from its source files: addresses, ways through, right answers. */
final class Module {

    static final Course COURSE = CourseReader.read(
                    CourseFiles.below(Path.of("../content/courses/qualite-de-vie-au-travail")))
            .course()
            .orElseThrow();

    static final String ADDRESS = "/formations/" + COURSE.slug();

    private Module() {}

    static String address(Activity activity) {
        return ADDRESS + "/" + COURSE.chapterOf(activity.slug()).slug() + "/" + activity.slug();
    }

    static String api(Activity activity) {
        return "/api" + ADDRESS + "/" + activity.slug();
    }

    static Quiz quiz() {
        return only(Quiz.class).get(0);
    }

    static <T extends Activity> List<T> only(Class<T> kind) {
        return COURSE.activities().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The words of the right propositions of a question. */
    static Set<String> rightAnswers(String stem) {
        Question question = quiz().bank().stream()
                .filter(candidate -> candidate.stem().equals(stem))
                .findFirst()
                .orElseThrow(() -> new AssertionError("unknown question: " + stem));
        return question.propositions().stream()
                .filter(Question.Proposition::correct)
                .map(Question.Proposition::text)
                .collect(Collectors.toSet());
    }

    /** The shortest way from the start of a situation to one of its ends. */
    static List<Situation.Choice> wayThrough(Situation situation) {
        Deque<List<Situation.Choice>> ways = new ArrayDeque<>(List.of(List.of()));
        while (!ways.isEmpty()) {
            List<Situation.Choice> way = ways.poll();
            Situation.Scene scene =
                    situation.after(way.stream().map(Situation.Choice::id).toList());
            if (scene.last()) {
                return way;
            }
            for (Situation.Choice choice : scene.choices()) {
                List<Situation.Choice> longer = new ArrayList<>(way);
                longer.add(choice);
                ways.add(longer);
            }
        }
        throw new AssertionError(situation.slug() + " never ends");
    }
}
