package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Meeting;
import fr.prendresoin.catalogue.Plan;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.Vignette;
import fr.prendresoin.shared.RuleViolation;

/** Which activities their learner finishes by saying so, and what finishes the others. */
final class Finishing {

    private Finishing() {}

    /** @throws RuleViolation for what is finished by an attempt, by answers, or by whoever confirms a presence */
    static void ofLearner(Activity activity) {
        if (activity instanceof Quiz) {
            throw new RuleViolation(ProgressRule.NEEDS_AN_ATTEMPT);
        }
        if (activity instanceof Vignette) {
            throw new RuleViolation(ProgressRule.NEEDS_ITS_ANSWERS);
        }
        if (activity instanceof Plan) {
            throw new RuleViolation(ProgressRule.NEEDS_ITS_WORDS);
        }
        if (activity instanceof Meeting) {
            throw new RuleViolation(ProgressRule.NEEDS_PRESENCE);
        }
    }
}
