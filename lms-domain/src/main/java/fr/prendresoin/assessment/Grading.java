package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.Question;
import fr.prendresoin.catalogue.Quiz;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Grades an attempt: a question is right when exactly its right propositions are ticked. Pure. */
final class Grading {

    private static final Choices NOTHING = new Choices(java.util.Set.of());

    private Grading() {}

    static Grade grade(Quiz quiz, List<String> questions, Map<Integer, Choices> answers) {
        int score = (int) IntStream.rangeClosed(1, questions.size())
                .filter(number ->
                        right(quiz.question(questions.get(number - 1)), answers.getOrDefault(number, NOTHING)))
                .count();
        return new Grade(score, questions.size(), score >= quiz.pass());
    }

    static boolean right(Question question, Choices choices) {
        return question.key().equals(choices.numbers());
    }
}
