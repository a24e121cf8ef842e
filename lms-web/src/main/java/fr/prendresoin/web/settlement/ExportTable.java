package fr.prendresoin.web.settlement;

import fr.prendresoin.shared.Csv;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table that is taken away, in both forms the same: texts and whole numbers, and no cell that a spreadsheet would take for
 * a formula.
 */
record ExportTable(String title, List<String> head, List<List<Object>> rows) {

    private static final String PROGRAM = "Prendre soin";
    private static final String VERSION = "1.0";
    private static final int WIDTH = 22;

    ExportTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** UTF-8 with a byte order mark and semicolons, as French spreadsheets expect. */
    void csv(OutputStream output) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        writer.write('\uFEFF' + Csv.line(head.toArray(String[]::new)));
        for (List<Object> row : rows) {
            writer.write(Csv.line(row.stream().map(String::valueOf).toArray(String[]::new)));
        }
        writer.flush();
    }

    /** One sheet, whose first line stays in sight. */
    void workbook(OutputStream output) throws IOException {
        try (Workbook workbook = new Workbook(output, PROGRAM, VERSION)) {
            Worksheet sheet = workbook.newWorksheet(title);
            sheet.freezePane(0, 1);
            IntStream.range(0, head.size()).forEach(column -> {
                sheet.value(0, column, Csv.guarded(head.get(column)));
                sheet.style(0, column).bold().wrapText(true).set();
                sheet.width(column, WIDTH);
            });
            IntStream.range(0, rows.size()).forEach(row -> write(sheet, row + 1, rows.get(row)));
        }
    }

    private static void write(Worksheet sheet, int line, List<Object> row) {
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column) instanceof Number number) {
                sheet.value(line, column, number);
            } else {
                sheet.value(line, column, Csv.guarded(String.valueOf(row.get(column))));
            }
        }
    }
}
