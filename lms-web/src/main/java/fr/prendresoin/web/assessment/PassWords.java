package fr.prendresoin.web.assessment;

import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.web.errors.Messages;

/** What it takes to pass a quiz, in words. */
final class PassWords {

    private PassWords() {}

    static String threshold(Quiz quiz, int total) {
        return quiz.isPreTest()
                ? Messages.text("assessment.quiz.ruleNothingToPass")
                : Messages.text("assessment.quiz.rulePass", quiz.pass(), total);
    }
}
