package fr.prendresoin.provisioning;

import fr.prendresoin.shared.Csv;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The header of a table and the rows below it, one at a time. */
public final class TableRows implements Closeable {

    /** What English and French spreadsheets write where they could not compute. */
    private static final Pattern ERROR = Pattern.compile(
            "#(?:N/A|REF!|DIV/0!|VALUE!|VALEUR!|NAME\\?|NOM\\?|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|PROPAGATION!|CALC!)");

    private final RawRows raw;
    private final boolean mayEndEarly;
    private final Refusal refusal;
    private final List<String> header;
    private final boolean comesBack;
    private int rows;
    private int blank;

    private TableRows(RawRows raw, boolean mayEndEarly, Refusal refusal) throws IOException {
        this.raw = raw;
        this.mayEndEarly = mayEndEarly;
        this.refusal = refusal;
        RawRow first = nextFull();
        if (first == null) {
            throw refusal.because(TableRule.FILE_EMPTY);
        }
        this.header = TableHeader.of(first, refusal);
        this.comesBack = header.contains(FaultyLines.COLUMN);
    }

    static TableRows of(RawRows raw, TableFormat.Kind kind, Refusal refusal) throws IOException {
        boolean opened = false;
        try {
            TableRows rows = new TableRows(raw, kind == TableFormat.Kind.XLSX, refusal);
            opened = true;
            return rows;
        } finally {
            if (!opened) {
                raw.close();
            }
        }
    }

    /** The names of the columns, without spaces around; none is empty, none comes twice. */
    public List<String> header() {
        return header;
    }

    /** The rows without a single word so far: above the header, between rows and below. */
    public int blankRows() {
        return blank;
    }

    /**
     * The next row that is not blank; null after the last. Its cells are exactly as written, save in a file that
     * {@link FaultyLines} wrote, where the apostrophes it put before formulas are taken off.
     *
     * @throws fr.prendresoin.shared.RuleViolation when a limit is passed or the file turns out to be damaged
     */
    public TableRow next() throws IOException {
        RawRow row = nextFull();
        if (row == null) {
            return null;
        }
        rows++;
        if (rows > TableFile.MOST_ROWS) {
            throw refusal.because(TableRule.TOO_MANY_ROWS, TableFile.MOST_ROWS);
        }
        return compared(row);
    }

    private RawRow nextFull() throws IOException {
        RawRow row = raw.next();
        while (row != null && row.blank()) {
            blank += row.blankBefore() + 1;
            row = raw.next();
        }
        if (row != null) {
            blank += row.blankBefore();
            checkLimits(row);
        }
        return row;
    }

    private void checkLimits(RawRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cells().get(column);
            if (column >= TableFile.MOST_COLUMNS && !cell.isBlank()) {
                throw refusal.because(TableRule.TOO_MANY_COLUMNS, TableFile.MOST_COLUMNS, row.line());
            }
            if (cell.length() > TableFile.LONGEST_CELL) {
                throw refusal.because(
                        TableRule.CELL_TOO_LONG, TableFile.LONGEST_CELL, row.line(), Refusal.letters(column));
            }
        }
    }

    private TableRow compared(RawRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() > header.size() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        if (comesBack) {
            cells.replaceAll(Csv::unprotected);
        }
        List<CellProblem> problems = new ArrayList<>();
        widthProblem(row.line(), cells, problems);
        while (cells.size() < header.size()) {
            cells.add("");
        }
        for (int column = 0; column < header.size(); column++) {
            cellProblem(row, column, cells.get(column), problems);
        }
        return new TableRow(row.line(), List.copyOf(cells), List.copyOf(problems));
    }

    private void widthProblem(int line, List<String> cells, List<CellProblem> problems) {
        int difference = cells.size() - header.size();
        if (difference > 0 || difference < 0 && !mayEndEarly) {
            CellFault fault = difference > 0 ? CellFault.TOO_MANY_CELLS : CellFault.TOO_FEW_CELLS;
            String last = cells.get(cells.size() - 1);
            problems.add(new CellProblem(line, null, last, fault, List.of(cells.size(), header.size())));
        }
    }

    private void cellProblem(RawRow row, int column, String cell, List<CellProblem> problems) {
        CellFault fault = null;
        if (row.notComputed().contains(column)) {
            fault = CellFault.FORMULA_NOT_COMPUTED;
        } else if (cell.startsWith("#") && ERROR.matcher(cell).matches()) {
            fault = CellFault.SPREADSHEET_ERROR;
        } else if (cell.indexOf('\uFFFD') >= 0) {
            fault = CellFault.UNREADABLE_CHARACTER;
        }
        if (fault != null) {
            problems.add(new CellProblem(row.line(), header.get(column), cell, fault, List.of()));
        }
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }
}
