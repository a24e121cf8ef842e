package fr.prendresoin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import fr.prendresoin.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {

    private final Workbook workbook = new Workbook();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12345678901    | General       | 12345678901",
                "1.2345678901E10| General       | 12345678901",
                "1E7            | General       | 10000000",
                "3.0            | General       | 3",
                "0.1            | General       | 0.1",
                "0.30000000000000004 | General  | 0.3",
                "123456789012345678  | General  | 123456789012345678",
                "1E999999999    | General       | 1E999999999",
                "1E-999999999   | 14            | 1E-999999999",
                "-0             | General       | 0",
                "412            | 00000         | 00412",
                "123456         | 00000         | 123456",
                "412            | '#,##0'       | 412",
                "37865          | 14            | 2003-09-01",
                "37865          | dd/mm/yyyy    | 2003-09-01",
                "37865          | [$-40C]d mmmm yyyy;@ | 2003-09-01",
                "37865          | mmmm          | 2003-09-01",
                "37865.75       | 22            | 2003-09-01T18:00",
                "0.75           | h:mm          | 18:00",
                "1              | 14            | 1900-01-01",
                "59             | 14            | 1900-02-28",
                "61             | 14            | 1900-03-01",
                "2958465        | 14            | 9999-12-31",
                "2958466        | 14            | 2958466",
                "-1             | 14            | -1",
                "7              | 0\" jours\"   | 7",
                "7              | [Red]0        | 7"
            })
    void a_number_is_read_as_its_owner_sees_it(String written, String format, String seen) throws IOException {
        workbook.textRow(true, List.of("valeur")).row(workbook.number(written, format));

        assertThat(Tables.read(workbook.bytes()).cells()).containsExactly(List.of(seen));
    }

    @Test
    void days_counted_from_1904_are_the_same_days() throws IOException {
        workbook.from1904().textRow(true, List.of("né le")).row(workbook.number("36403", "14"));

        assertThat(Tables.read(workbook.bytes()).cells()).containsExactly(List.of("2003-09-01"));
    }

    @Test
    void an_instruction_of_another_program_within_a_cell_is_passed_over() throws IOException {
        workbook.textRow(true, List.of("nom")).row("<c t=\"str\"><v>Zo<?x y?>é</v></c>");

        assertThat(Tables.read(workbook.bytes()).cells()).containsExactly(List.of("Zoé"));
    }

    @Test
    void each_kind_of_cell_gives_what_is_seen() throws IOException {
        workbook.textRow(false, List.of("texte", "oui ou non", "calcul", "erreur", "à calculer", "jour"))
                .row(workbook.shared("<r><t>Zo</t></r><r><rPr><b/></rPr><t>é</t></r><rPh sb=\"0\"><t>zo</t></rPh>")
                        + "<c t=\"b\"><v>1</v></c>"
                        + "<c t=\"str\"><f>A2&amp;\"x\"</f><v>Zoéx</v></c>"
                        + "<c t=\"e\"><v>#REF!</v></c>"
                        + "<c><f>NOW()</f></c>"
                        + "<c t=\"d\"><v>2003-09-01</v></c>");

        Tables.Read read = Tables.read(workbook.bytes());

        assertThat(read.cells()).containsExactly(List.of("Zoé", "VRAI", "Zoéx", "#REF!", "", "2003-09-01"));
        assertThat(read.problems())
                .extracting(CellProblem::line, CellProblem::column, CellProblem::fault)
                .containsExactly(
                        tuple(2, "erreur", CellFault.SPREADSHEET_ERROR),
                        tuple(2, "à calculer", CellFault.FORMULA_NOT_COMPUTED));
    }

    @Test
    void rows_keep_the_numbers_of_the_spreadsheet_and_blank_ones_are_counted() throws IOException {
        workbook.skip(2)
                .textRow(true, List.of("nom", "mail", "note"))
                .row("<c r=\"C4\" t=\"inlineStr\"><is><t>seul</t></is></c>")
                .row("<c r=\"A5\" s=\"0\"/>")
                .skip(3)
                .textRow(false, List.of("A", "b"));

        Tables.Read read = Tables.read(workbook.bytes());

        assertThat(read.rows()).extracting(TableRow::line).containsExactly(4, 9);
        assertThat(read.cells()).containsExactly(List.of("", "", "seul"), List.of("A", "b", ""));
        assertThat(read.blankRows()).isEqualTo(6);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void the_first_visible_sheet_is_read_unless_its_owner_chooses() throws IOException {
        workbook.textRow(true, List.of("nom"))
                .sheets("<sheet name=\"Caché\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"Liste\" r:id=\"rId1\"/>"
                        + "<sheet name=\"Graphique\" r:id=\"rId3\"/><sheet name=\"Autre\" r:id=\"rId1\"/>");

        try (TableFile file = TableFile.receive(new ByteArrayInputStream(workbook.bytes()), "liste.xlsx")) {
            assertThat(file.sheets()).containsExactly("Liste", "Autre");
            assertThat(file.format()).isEqualTo(TableFormat.workbook("Liste"));
            assertThat(file.rows(file.format().withSheet("Autre")).header()).containsExactly("nom");
            RuleViolation refusal = catchThrowableOfType(
                    RuleViolation.class, () -> file.rows(file.format().withSheet("Caché")));
            assertThat(refusal.rule()).isEqualTo(TableRule.NO_SUCH_SHEET);
        }
    }
}
