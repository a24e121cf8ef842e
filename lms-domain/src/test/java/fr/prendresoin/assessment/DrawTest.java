package fr.prendresoin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalogue.Question;
import fr.prendresoin.catalogue.Quiz;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DrawTest {

    @Property(tries = 200)
    void the_same_seed_gives_the_same_paper_whatever_the_order_of_the_bank(
            @ForAll @IntRange(min = 1, max = 40) int bank, @ForAll long seed) {
        List<Question> shuffled = new ArrayList<>(bank(bank));
        Collections.reverse(shuffled);

        assertThat(Draw.questions(quiz(shuffled, (bank + 2) / 3), seed))
                .isEqualTo(Draw.questions(quiz(bank(bank), (bank + 2) / 3), seed));
    }

    @Property(tries = 200)
    void a_paper_holds_as_many_distinct_questions_of_the_bank_as_are_drawn(
            @ForAll @IntRange(min = 1, max = 40) int bank, @ForAll long seed) {
        int draw = (bank + 1) / 2;

        assertThat(Draw.questions(quiz(bank(bank), draw), seed))
                .hasSize(draw)
                .doesNotHaveDuplicates()
                .isSubsetOf(bank(bank).stream().map(Question::id).toList());
    }

    @Property(tries = 200)
    void the_propositions_are_shown_in_some_order_each_once(
            @ForAll @IntRange(min = 3, max = 5) int propositions, @ForAll long seed) {
        Question question = question("q", propositions);

        assertThat(Draw.order(question, seed))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, propositions).boxed().toList())
                .isEqualTo(Draw.order(question, seed));
    }

    @Example
    void over_many_seeds_every_question_is_drawn_and_comes_first() {
        List<List<String>> papers = IntStream.range(0, 300)
                .mapToObj(seed -> Draw.questions(quiz(bank(9), 3), seed))
                .toList();

        assertThat(papers.stream().flatMap(List::stream).distinct()).hasSize(9);
        assertThat(papers.stream().map(paper -> paper.get(0)).distinct()).hasSize(9);
    }

    private static List<Question> bank(int size) {
        return IntStream.range(0, size).mapToObj(n -> question("q-" + n, 4)).toList();
    }

    private static Question question(String id, int propositions) {
        List<Question.Proposition> texts = IntStream.range(0, propositions)
                .mapToObj(number -> new Question.Proposition("p" + number, number == 0, "w"))
                .toList();
        return new Question(id, false, "o", "l", "s", texts, "f");
    }

    private static Quiz quiz(List<Question> bank, int draw) {
        return new Quiz("quiz", "Quiz", 5, draw, 1, false, bank);
    }
}
