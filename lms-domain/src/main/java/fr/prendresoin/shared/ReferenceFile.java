package fr.prendresoin.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the CSV files of reference data that are shipped with the platform: UTF-8, one line of column names. */
public final class ReferenceFile {

    private ReferenceFile() {}

    /** The lines of a file, for example {@code /reference/faculties.csv}, in its order. */
    public static List<CSVRecord> lines(String path) {
        try (Reader reader =
                new InputStreamReader(ReferenceFile.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            return lines(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static List<CSVRecord> lines(Reader reader) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(reader)) {
            return parser.getRecords();
        }
    }
}
