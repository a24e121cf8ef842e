package fr.prendresoin.provisioning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A code of fixed length in a cell, which a spreadsheet may have taken for a number. Nothing is mended in silence. */
public final class CellCode {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+\\d{1,2}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private CellCode() {}

    /**
     * What a spreadsheet did to the code of this cell; empty when nothing shows. Whether the code is valid is the
     * business of its own type.
     *
     * @param length what the code must have, in characters
     */
    public static Optional<CellProblem> problem(TableRow row, List<String> header, int column, int length) {
        String cell = row.cell(column);
        String code = cell.strip();
        if (code.length() == length - 1 && DIGITS.matcher(code).matches()) {
            List<Object> arguments = List.of(length, "0" + code);
            return Optional.of(
                    new CellProblem(row.line(), header.get(column), cell, CellFault.LEADING_ZERO_LOST, arguments));
        }
        if (SCIENTIFIC.matcher(code).matches()) {
            return Optional.of(
                    new CellProblem(row.line(), header.get(column), cell, CellFault.CODE_AS_NUMBER, List.of()));
        }
        return Optional.empty();
    }
}
