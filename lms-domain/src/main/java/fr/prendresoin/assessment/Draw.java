package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.Question;
import fr.prendresoin.catalogue.Quiz;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Draws questions and the order of their propositions from a recorded seed: the same seed, the same paper. */
final class Draw {

    private Draw() {}

    /** The ids of the questions of one attempt, in the order they are asked. */
    static List<String> questions(Quiz quiz, long seed) {
        List<String> ids =
                new ArrayList<>(quiz.bank().stream().map(Question::id).sorted().toList());
        Collections.shuffle(ids, new Random(seed));
        return List.copyOf(ids.subList(0, quiz.draw()));
    }

    /** The author's numbers of the propositions of a question, in the order this attempt shows them. */
    static List<Integer> order(Question question, long seed) {
        List<Integer> numbers = new ArrayList<>(
                IntStream.range(0, question.propositions().size()).boxed().toList());
        Collections.shuffle(numbers, new Random(seed ^ question.id().hashCode()));
        return List.copyOf(numbers);
    }
}
