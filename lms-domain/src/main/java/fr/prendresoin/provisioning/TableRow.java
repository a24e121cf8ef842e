package fr.prendresoin.provisioning;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line the line its author sees, from 1; of a row written over several lines, the first
 * @param cells exactly as written, as many as the header has or more
 * @param problems what is wrong with the row whatever its columns mean; empty for most
 */
public record TableRow(int line, List<String> cells, List<CellProblem> problems) {

    /** The text of a column, from 0. */
    public String cell(int column) {
        return cells.get(column);
    }
}
