package fr.prendresoin.web.intake;

import fr.prendresoin.provisioning.CellProblem;
import fr.prendresoin.web.errors.Messages;

/** Says in French what is wrong with a cell. */
final class Faults {

    private Faults() {}

    static String reason(CellProblem problem) {
        return Messages.text(problem.fault().reasonKey(), problem.arguments().toArray());
    }

    static String remedy(CellProblem problem) {
        return Messages.text(problem.fault().remedyKey(), problem.arguments().toArray());
    }

    /** Column, reason and remedy, for the column that is added to the faulty lines. */
    static String all(CellProblem problem) {
        String said = reason(problem) + " " + remedy(problem);
        return problem.column() == null ? said : Messages.text("intake.fault", problem.column(), said);
    }
}
