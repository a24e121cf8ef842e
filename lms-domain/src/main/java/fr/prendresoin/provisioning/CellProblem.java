package fr.prendresoin.provisioning;

import java.util.List;

/**
 * What is wrong in one cell, where its author looks for it.
 *
 * @param line the line the author sees in their spreadsheet or editor, from 1
 * @param column the name of the column; null when the whole row is meant
 * @param value the text of the cell, as written
 * @param arguments fill the placeholders of both sentences of the fault
 */
public record CellProblem(int line, String column, String value, CellFault fault, List<Object> arguments) {

    /** Copies the arguments. */
    public CellProblem {
        arguments = List.copyOf(arguments);
    }
}
