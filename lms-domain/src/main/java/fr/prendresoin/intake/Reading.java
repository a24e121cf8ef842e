package fr.prendresoin.intake;

import fr.prendresoin.provisioning.CellProblem;
import fr.prendresoin.provisioning.TableRow;
import java.util.List;

/**
 * A row and what was understood of it.
 *
 * @param person null when something is wrong with the row itself
 */
record Reading(TableRow row, PersonLine person, List<CellProblem> problems) {

    int line() {
        return row.line();
    }
}
