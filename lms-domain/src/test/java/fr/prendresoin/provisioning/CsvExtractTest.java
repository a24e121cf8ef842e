package fr.prendresoin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes in which registrars send the same two students. */
class CsvExtractTest {

    private static final Map<Character, String> NAMES =
            Map.of(';', "semicolon", ',', "comma", '\t', "tab", '|', "bar", '"', "quotation mark", '\'', "apostrophe");

    @ParameterizedTest
    @CsvSource({
        "utf8.csv, UTF-8, semicolon, quotation mark",
        "utf8-bom.csv, UTF-8 with mark, semicolon, quotation mark",
        "windows-1252.csv, windows-1252, semicolon, quotation mark",
        "utf16le-tab.csv, UTF-16LE with mark, tab, quotation mark",
        "utf16be.csv, UTF-16BE with mark, semicolon, quotation mark",
        "pipe-lf.csv, UTF-8, bar, quotation mark",
        "comma-quoted.csv, UTF-8, comma, quotation mark",
        "apostrophes.csv, UTF-8, semicolon, apostrophe",
        "old-mac.csv, windows-1252, semicolon, quotation mark",
        "sep-line.csv, windows-1252, bar, quotation mark"
    })
    void the_shape_of_an_extract_is_found_and_its_students_are_read(
            String file, String encoding, String separator, String quote) throws IOException {
        Tables.Read read = Tables.read(Tables.resource("extracts/" + file));

        TableFormat format = read.format();
        assertThat(format.encoding() + (format.bom() ? " with mark" : "")).isEqualTo(encoding);
        assertThat(NAMES.get(format.separator())).isEqualTo(separator);
        assertThat(NAMES.get(format.quote())).isEqualTo(quote);
        assertThat(read.header()).containsExactly("COD_ETU", "LIB_NOM_PAT_IND", "LIB_PR1_IND", "DATE_NAI_IND");
        assertThat(read.cells())
                .containsExactly(
                        List.of("00412", "Exemple-Zoé", "Anaïs", "01/09/2003"),
                        List.of("00413", "d’Essai", "Noël", "29/02/2004"));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void one_accent_on_the_last_line_decides_the_encoding() throws IOException {
        Tables.Read read = Tables.read(Tables.resource("extracts/one-accent-at-the-end.csv"));

        assertThat(read.format().encoding()).isEqualTo(CsvDetection.WINDOWS);
        assertThat(read.rows().get(3000).cell(1)).isEqualTo("É");
    }

    @Test
    void a_row_written_over_several_lines_is_where_its_first_line_is() throws IOException {
        Tables.Read read = Tables.read("nom;note\r\n\"A\r\nB\";x\r\n\r\n;;\r\nC;y\r\nD;\"z\nz\"\r\nE;");

        assertThat(read.rows()).extracting(TableRow::line).containsExactly(2, 6, 7, 9);
        assertThat(read.rows().get(0).cell(0)).isEqualTo("A\r\nB");
        assertThat(read.blankRows()).isEqualTo(2);
    }

    @Test
    void a_row_too_short_or_too_long_is_its_own_problem_only() throws IOException {
        Tables.Read read = Tables.read("nom;prénom;mail\r\nA;B\r\nC;D;E;F\r\nG;H;I;;\r\n");

        assertThat(read.problems())
                .extracting(CellProblem::line, CellProblem::column, CellProblem::fault, CellProblem::arguments)
                .containsExactly(
                        tuple(2, null, CellFault.TOO_FEW_CELLS, List.of(2, 3)),
                        tuple(3, null, CellFault.TOO_MANY_CELLS, List.of(4, 3)));
        assertThat(read.cells())
                .containsExactly(List.of("A", "B", ""), List.of("C", "D", "E", "F"), List.of("G", "H", "I"));
    }

    @Test
    void cells_are_kept_exactly_as_written() throws IOException {
        Tables.Read read = Tables.read("a;b\r\n 00012 ;dit \"Le Grand\"\r\n\"un; \"\"deux\"\"\";l’un, l'autre\r\n");

        assertThat(read.cells())
                .containsExactly(List.of(" 00012 ", "dit \"Le Grand\""), List.of("un; \"deux\"", "l’un, l'autre"));
    }

    @Test
    void what_a_spreadsheet_could_not_compute_is_a_problem_of_its_cell() throws IOException {
        Tables.Read read = Tables.read("nom;mail\r\nA;#N/A\r\n#VALEUR!;b\r\n#1;c\r\n");

        assertThat(read.problems())
                .extracting(CellProblem::line, CellProblem::column, CellProblem::value, CellProblem::fault)
                .containsExactly(
                        tuple(2, "mail", "#N/A", CellFault.SPREADSHEET_ERROR),
                        tuple(3, "nom", "#VALEUR!", CellFault.SPREADSHEET_ERROR));
    }

    @Test
    void whoever_knows_better_is_obeyed_and_sees_what_cannot_be_read() throws IOException {
        byte[] windows = "nom,ville;mail\r\nZoé,Angers;x\r\n".getBytes(CsvDetection.WINDOWS);

        Tables.Read read = Tables.read(
                windows, found -> found.withEncoding(StandardCharsets.UTF_8).withSeparator(','));

        assertThat(read.header()).containsExactly("nom", "ville;mail");
        assertThat(read.problems())
                .extracting(CellProblem::column, CellProblem::value, CellProblem::fault)
                .containsExactly(tuple("nom", "Zo\uFFFD", CellFault.UNREADABLE_CHARACTER));
    }

    @Test
    void commas_in_names_do_not_hide_the_semicolons() throws IOException {
        assertThat(Tables.read("nom, prénom;ine\r\nA, B;1\r\nC, D;2\r\n").header())
                .containsExactly("nom, prénom", "ine");
        assertThat(Tables.read("mail\r\na@exemple.fr\r\nb@exemple.fr\r\n").header())
                .containsExactly("mail");
    }
}
