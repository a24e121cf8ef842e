package fr.prendresoin.intake;

import fr.prendresoin.provisioning.CellCode;
import fr.prendresoin.provisioning.CellFault;
import fr.prendresoin.provisioning.CellProblem;
import fr.prendresoin.provisioning.Field;
import fr.prendresoin.provisioning.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cells of one row by what they hold, and what is found wrong with them. */
final class Cells {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private final TableRow row;
    private final List<String> header;
    private final Mapping mapping;
    private final List<CellProblem> problems;

    Cells(TableRow row, List<String> header, Mapping mapping) {
        this.row = row;
        this.header = header;
        this.mapping = mapping;
        this.problems = new ArrayList<>(row.problems());
    }

    /** The text of a field with single spaces and none around; empty when there is none. */
    String text(Field field) {
        int column = mapping.column(field);
        return column < 0
                ? ""
                : BLANKS.matcher(row.cell(column)).replaceAll(" ").strip();
    }

    /** The text, which must be there and not be longer than this. */
    String required(Field field, int most) {
        String text = text(field);
        if (text.isEmpty()) {
            fault(field, CellFault.VALUE_MISSING);
        } else if (text.length() > most) {
            fault(field, CellFault.VALUE_TOO_LONG, most);
        }
        return text;
    }

    /** Whether a spreadsheet has visibly damaged the code in this cell; it is noted then. */
    boolean damaged(Field field, int length) {
        int column = mapping.column(field);
        Optional<CellProblem> damage = column < 0 ? Optional.empty() : CellCode.problem(row, header, column, length);
        damage.ifPresent(problems::add);
        return damage.isPresent();
    }

    void fault(Field field, CellFault fault, Object... arguments) {
        int column = mapping.column(field);
        problems.add(new CellProblem(
                row.line(),
                column < 0 ? null : header.get(column),
                column < 0 ? "" : row.cell(column),
                fault,
                List.of(arguments)));
    }

    List<CellProblem> problems() {
        return List.copyOf(problems);
    }
}
