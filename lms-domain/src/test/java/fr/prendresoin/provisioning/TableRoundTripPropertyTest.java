package fr.prendresoin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.shared.Csv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written as a table is read back the same. */
class TableRoundTripPropertyTest {

    /** A table, and how it is written. */
    record Written(List<List<String>> rows, Charset encoding, boolean bom, char separator, char quote, String end) {

        byte[] bytes() {
            String text = rows.stream()
                    .map(row -> row.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(separator))))
                    .collect(Collectors.joining(end, bom ? "\uFEFF" : "", end));
            return text.getBytes(encoding);
        }

        private String quoted(String cell) {
            String mark = String.valueOf(quote);
            return mark + cell.replace(mark, mark + mark) + mark;
        }

        List<List<String>> full() {
            return rows.stream()
                    .skip(1)
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
        }
    }

    @Property(tries = 500)
    void a_text_comes_back_over_encodings_separators_and_quotes(@ForAll("texts") Written written) throws IOException {
        Tables.Read read = Tables.read(written.bytes());

        assertThat(read.header()).isEqualTo(written.rows().get(0));
        assertThat(read.cells()).isEqualTo(written.full());
        assertThat(read.problems()).isEmpty();
        assertThat(read.format().separator()).isEqualTo(written.separator());
        assertThat(read.blankRows())
                .isEqualTo(written.rows().size() - 1 - written.full().size());
    }

    @Property(tries = 200)
    void a_workbook_comes_back(@ForAll("tables") List<List<String>> rows, @ForAll boolean inline) throws IOException {
        Workbook workbook = new Workbook();
        rows.forEach(row -> workbook.textRow(inline, row));

        Tables.Read read = Tables.read(workbook.bytes());

        assertThat(read.header()).isEqualTo(rows.get(0));
        assertThat(read.cells()).isEqualTo(new Written(rows, StandardCharsets.UTF_8, false, ';', '"', "\n").full());
    }

    @Property(tries = 300)
    void faulty_lines_come_back_as_they_were_with_their_error(@ForAll("tables") List<List<String>> rows)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (FaultyLines lines = new FaultyLines(file, rows.get(0), CellProblem::value)) {
            for (List<String> row : rows.subList(1, rows.size())) {
                CellProblem problem = new CellProblem(2, null, "faux ; voir", CellFault.NOT_A_DATE, List.of());
                lines.add(new TableRow(2, row, List.of()), List.of(problem));
            }
        }

        Tables.Read read = Tables.read(file.toByteArray());

        assertThat(read.header()).startsWith(rows.get(0).toArray(String[]::new)).endsWith("Erreur");
        assertThat(read.cells())
                .isEqualTo(rows.stream().skip(1).map(row -> with(row)).toList());
    }

    private static List<String> with(List<String> row) {
        List<String> all = new ArrayList<>(row.stream().map(Csv::unprotected).toList());
        all.add("faux ; voir");
        return all;
    }

    @Provide
    Arbitrary<Written> texts() {
        Arbitrary<Charset> encodings = Arbitraries.of(
                StandardCharsets.UTF_8, CsvDetection.WINDOWS, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        return Combinators.combine(
                        tables(),
                        encodings,
                        Arbitraries.of(true, false),
                        Arbitraries.of(';', ',', '\t', '|'),
                        Arbitraries.of('"', '"', '\''),
                        Arbitraries.of("\n", "\r\n", "\r"))
                .as((rows, encoding, bom, separator, quote, end) -> {
                    boolean marked = encoding.name().startsWith("UTF-16") || bom && encoding == StandardCharsets.UTF_8;
                    return new Written(rows, encoding, marked, separator, quote, end);
                });
    }

    /** Of two columns or more: one column alone has no separator to be found. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.strings()
                .withChars("abcXYZ019éèçœÉÀ€’'\";,|\t=+-@ \n")
                .ofMaxLength(12);
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(width -> cells.list().ofSize(width).list().ofMaxSize(8).map(rows -> {
                    List<List<String>> all = new ArrayList<>();
                    all.add(IntStream.range(0, width)
                            .mapToObj(column -> "Colonne n° " + column)
                            .toList());
                    all.addAll(rows);
                    return all;
                }));
    }
}
