package fr.prendresoin.web.settlement;

import fr.prendresoin.settlement.Opinion;
import fr.prendresoin.settlement.Outcome;
import fr.prendresoin.web.errors.Messages;

/** Results in words. */
final class ResultWords {

    private ResultWords() {}

    /** For example « 3,8 sur 4 ». */
    static String grade(int tenths) {
        return Messages.text("settlement.results.grade", tenths / 10, tenths % 10);
    }

    /** For example « 3,8 sur 4 (24 avis) ». */
    static String mean(Opinion opinion) {
        return Messages.text("settlement.results.mean", grade(opinion.tenths()), opinion.answers());
    }

    /** For example « 91 % »; a dash when there was nobody. */
    static String share(Outcome outcome) {
        return outcome.trainees() == 0 ? "–" : Messages.text("settlement.results.share", outcome.completedPercent());
    }
}
