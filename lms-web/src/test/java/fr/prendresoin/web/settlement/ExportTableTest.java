package fr.prendresoin.web.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.provisioning.TableFile;
import fr.prendresoin.provisioning.TableRow;
import fr.prendresoin.provisioning.TableRows;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Tables that are taken away, read again as the import reads tables. */
class ExportTableTest {

    private static final ExportTable TABLE = new ExportTable(
            "Service fait",
            List.of("nom", "connecté (min)"),
            List.of(List.of("Martin; Claire \"dite\" é", 190), List.of("=1+1", 0), List.of("@somme", 7)));

    @Test
    void both_forms_hold_the_same_columns_and_the_same_figures() throws IOException {
        assertThat(read(workbook(), "t.xlsx")).isEqualTo(read(csv(), "t.csv"));
        assertThat(read(workbook(), "t.xlsx").get(0)).containsExactly("nom", "connecté (min)");
        assertThat(read(workbook(), "t.xlsx").get(1)).containsExactly("Martin; Claire \"dite\" é", "190");
    }

    @Test
    void no_spreadsheet_takes_a_cell_for_a_formula() throws IOException {
        assertThat(new String(csv(), StandardCharsets.UTF_8)).contains("\"'=1+1\"", "\"'@somme\"");
        assertThat(sheet(workbook())).doesNotContain("<f>");
        assertThat(texts(workbook())).contains("'=1+1", "'@somme");
    }

    @Test
    void figures_are_numbers_of_the_workbook() throws IOException {
        assertThat(sheet(workbook())).contains("<v>190</v>");
    }

    private static byte[] csv() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        TABLE.csv(output);
        return output.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        TABLE.workbook(output);
        return output.toByteArray();
    }

    private static List<List<String>> read(byte[] bytes, String name) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (TableFile file = TableFile.receive(new ByteArrayInputStream(bytes), name);
                TableRows rows = file.rows()) {
            all.add(rows.header());
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row.cells());
            }
        }
        return all;
    }

    private static String sheet(byte[] workbook) throws IOException {
        return entry(workbook, "xl/worksheets/sheet1.xml");
    }

    private static String texts(byte[] workbook) throws IOException {
        return entry(workbook, "xl/sharedStrings.xml").replace("&apos;", "'").replace("&#39;", "'");
    }

    /** By its directory, as spreadsheets read it: sizes stand behind what they measure. */
    private static String entry(byte[] workbook, String name) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
