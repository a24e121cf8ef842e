package fr.prendresoin.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.CourseFiles;
import fr.prendresoin.catalogue.CourseReader;
import fr.prendresoin.catalogue.Question;
import fr.prendresoin.catalogue.Question.Proposition;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.TestRole;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A test before and after measures something only if its answers cannot be guessed from how they look. */
class FairTestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"tensions-et-desescalade", "prevenir-l-epuisement-en-equipe"})
    void a_right_answer_is_told_neither_by_its_length_nor_by_its_place(String slug) {
        Course course = CourseReader.read(CourseFiles.below(Path.of("courses", slug)))
                .course()
                .orElseThrow();

        for (TestRole role : TestRole.values()) {
            Quiz test = course.test(role).orElseThrow();
            assertThat(share(test, FairTestsTest::rightIsLongest)).isLessThan(0.5);
            for (int place = 0; place < 4; place++) {
                int here = place;
                assertThat(share(test, question -> question.key().contains(here)))
                        .isLessThan(0.5);
            }
        }
    }

    private static double share(Quiz test, Predicate<Question> such) {
        List<Question> single =
                test.bank().stream().filter(question -> !question.multiple()).toList();
        return (double) single.stream().filter(such).count() / single.size();
    }

    private static boolean rightIsLongest(Question question) {
        List<Proposition> propositions = question.propositions();
        int right = propositions.get(question.key().iterator().next()).text().length();
        return propositions.stream()
                .allMatch(proposition ->
                        proposition.correct() || proposition.text().length() < right);
    }
}
