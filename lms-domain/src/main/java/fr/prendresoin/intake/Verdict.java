package fr.prendresoin.intake;

import fr.prendresoin.identity.PersonFile;
import fr.prendresoin.identity.PersonUpdate;
import fr.prendresoin.organisation.Stay;
import fr.prendresoin.provisioning.CellProblem;
import java.util.List;

/**
 * What becomes of a line.
 *
 * @param known whom it speaks of; null when they are new or the line is faulty
 * @param update what changes about them; null when nothing does
 * @param joins whether they enter the promotion of the line
 * @param leaves the promotions of the faculty they leave for it
 * @param problems what is wrong, or worth a warning
 */
record Verdict(
        Reading reading,
        Outcome outcome,
        PersonFile known,
        PersonUpdate update,
        boolean joins,
        List<Stay> leaves,
        List<CellProblem> problems) {

    /** What a line comes to. */
    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        FAULTY
    }

    static Verdict faulty(Reading reading, List<CellProblem> problems) {
        return new Verdict(reading, Outcome.FAULTY, null, null, false, List.of(), problems);
    }

    boolean is(Outcome wanted) {
        return outcome == wanted;
    }
}
