package fr.prendresoin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalogue.Question;
import fr.prendresoin.catalogue.Quiz;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTest {

    private static final Question FIRST_AND_THIRD = question("a", true, false, true);
    private static final Question SECOND = question("b", false, true, false);
    private static final Quiz QUIZ = new Quiz("quiz", "Quiz", 5, 2, 2, false, List.of(FIRST_AND_THIRD, SECOND));

    @ParameterizedTest
    @CsvSource({"'0,2',true", "'0',false", "'2',false", "'0,1,2',false", "'1',false", "'',false"})
    void exactly_the_right_propositions_are_right(String ticked, boolean right) {
        assertThat(Grading.right(FIRST_AND_THIRD, Choices.parse(ticked))).isEqualTo(right);
    }

    @Test
    void an_unanswered_question_is_wrong() {
        Grade grade = Grading.grade(QUIZ, List.of("a", "b"), Map.of(2, new Choices(Set.of(1))));

        assertThat(grade).isEqualTo(new Grade(1, 2, false));
    }

    @Test
    void the_pass_mark_itself_passes() {
        Grade grade =
                Grading.grade(QUIZ, List.of("b", "a"), Map.of(1, new Choices(Set.of(1)), 2, new Choices(Set.of(0, 2))));

        assertThat(grade).isEqualTo(new Grade(2, 2, true));
    }

    @Test
    void choices_are_written_in_order_and_read_back() {
        Choices choices = new Choices(Set.of(4, 0, 2));

        assertThat(choices.text()).isEqualTo("0,2,4");
        assertThat(Choices.parse("0,2,4")).isEqualTo(choices);
        assertThat(Choices.parse("")).isEqualTo(new Choices(Set.of()));
    }

    private static Question question(String id, boolean... key) {
        return new Question(
                id,
                true,
                "o",
                "l",
                "s",
                List.of(
                        new Question.Proposition("1", key[0], "w"),
                        new Question.Proposition("2", key[1], "w"),
                        new Question.Proposition("3", key[2], "w")),
                "f");
    }
}
