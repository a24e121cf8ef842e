package fr.prendresoin.provisioning;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How well a character cuts the first rows into a table.
 *
 * @param wellFormed whether every quotation mark stands where one may
 * @param width the cells of the header
 * @param alike how many of the rows have as many cells as the header, in thousandths
 */
record SeparatorScore(char separator, boolean wellFormed, int width, int alike) {

    private static final int ROWS = 50;

    /** A table first, then rows alike, then many columns; of equals, the first of {@code ; tab | ,}. */
    private static final Comparator<SeparatorScore> BETTER = Comparator.<SeparatorScore, Boolean>comparing(
                    score -> score.wellFormed && score.width > 1)
            .thenComparing(score -> score.width > 1)
            .thenComparing(SeparatorScore::alike)
            .thenComparing(SeparatorScore::width);

    /** The character that cuts this text best. */
    static char best(String sample, char quote) {
        return Stream.of(',', '|', '\t', ';')
                .map(separator -> of(sample, separator, quote))
                .reduce((one, other) -> BETTER.compare(one, other) > 0 ? one : other)
                .orElseThrow()
                .separator();
    }

    /** An apostrophe when it surrounds the header, which no name of a column does by itself; else a quotation mark. */
    static char quote(String sample) {
        String header = sample.lines().findFirst().orElse("").strip();
        return header.matches("'[^']*'(?:[;,|\\t]'[^']*')*") ? '\'' : '"';
    }

    /** What the reader of texts is told: as spreadsheets do, it forgives what follows a closing quotation mark. */
    static CSVFormat.Builder format(char separator, char quote) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setQuote(quote)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true);
    }

    private static SeparatorScore of(String sample, char separator, char quote) {
        int width = 0;
        int alike = 0;
        int rows = 0;
        CSVFormat strict = format(separator, quote).setTrailingData(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(sample), strict)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (rows < ROWS && records.hasNext()) {
                CSVRecord next = records.next();
                if (next.size() > 1 || !next.get(0).isBlank()) {
                    width = rows == 0 ? next.size() : width;
                    alike += next.size() == width ? 1 : 0;
                    rows++;
                }
            }
            return new SeparatorScore(separator, true, width, rows == 0 ? 0 : alike * 1000 / rows);
        } catch (IOException | UncheckedIOException e) {
            return new SeparatorScore(separator, false, width, rows == 0 ? 0 : alike * 1000 / rows);
        }
    }
}
