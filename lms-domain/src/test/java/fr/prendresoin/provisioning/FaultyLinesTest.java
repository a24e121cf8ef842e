package fr.prendresoin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultyLinesTest {

    private static final CellProblem TOO_SHORT =
            new CellProblem(2, "INE", "1", CellFault.LEADING_ZERO_LOST, List.of(11, "01"));

    @Test
    void the_same_columns_and_the_error_open_in_a_french_spreadsheet_without_a_formula() throws IOException {
        String written = written(List.of("nom", "INE"), new TableRow(2, List.of("=1+1", "1"), List.of()));

        assertThat(written).isEqualTo("\uFEFFnom;INE;Erreur\r\n\"'=1+1\";1;INE, 1 ?\r\n");
        assertThat(Tables.read(written).cells()).containsExactly(List.of("=1+1", "1", "INE, 1 ?"));
    }

    @Test
    void a_file_sent_back_has_its_errors_replaced_and_not_repeated() throws IOException {
        String written =
                written(List.of("nom", "Erreur", "INE"), new TableRow(2, List.of("A", "ancienne", "1"), List.of()));

        assertThat(written).isEqualTo("\uFEFFnom;INE;Erreur\r\nA;1;INE, 1 ?\r\n");
    }

    @Test
    void cells_beyond_the_header_stay_beyond_it() throws IOException {
        String written = written(List.of("nom", "INE"), new TableRow(2, List.of("A", "1", "x", "y"), List.of()));

        assertThat(written).isEqualTo("\uFEFFnom;INE;Erreur\r\nA;1;INE, 1 ?;x;y\r\n");
    }

    private static String written(List<String> header, TableRow row) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (FaultyLines lines =
                new FaultyLines(file, header, problem -> problem.column() + ", " + problem.value() + " ?")) {
            lines.add(row, List.of(TOO_SHORT));
        }
        return file.toString(StandardCharsets.UTF_8);
    }
}
