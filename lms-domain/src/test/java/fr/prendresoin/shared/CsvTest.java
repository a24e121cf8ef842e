package fr.prendresoin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final CSVFormat FRENCH =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+33", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1+1", "＋33", "－1", "＠SUM"})
    void no_spreadsheet_takes_a_name_for_a_formula(String name) throws IOException {
        assertThat(readBack(Csv.line(name, "Zoé"))).containsExactly("'" + name, "Zoé");
        assertThat(Csv.unprotected("'" + name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le Goff; Anne",
                "dite \"Nanou\"",
                "deux\nlignes",
                "deux\r\nlignes",
                "\"",
                ";",
                "",
                "d’Arc",
                "a=b",
                "x-y"
            })
    void every_other_name_comes_back_as_it_was_written(String name) throws IOException {
        assertThat(readBack(Csv.line("Avant", name, "Après"))).containsExactly("Avant", name, "Après");
        assertThat(Csv.unprotected(name)).isEqualTo(name);
    }

    @Test
    void a_line_whose_first_field_is_empty_keeps_all_its_fields() throws IOException {
        assertThat(readBack(Csv.line("", "Zoé", ""))).containsExactly("", "Zoé", "");
    }

    @Test
    void a_line_ends_as_the_standard_wants() {
        assertThat(Csv.line("a", "b")).isEqualTo("a;b\r\n");
    }

    private static List<String> readBack(String line) throws IOException {
        try (CSVParser parser = CSVParser.parse(line, FRENCH)) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).hasSize(1);
            return records.get(0).toList();
        }
    }
}
