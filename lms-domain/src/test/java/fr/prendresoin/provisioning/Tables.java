package fr.prendresoin.provisioning;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prendresoin.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads whole tables, for tests. */
final class Tables {

    /** What became of a file. */
    record Read(TableFormat format, List<String> header, List<TableRow> rows, int blankRows) {

        List<List<String>> cells() {
            return rows.stream().map(TableRow::cells).toList();
        }

        List<CellProblem> problems() {
            return rows.stream().flatMap(row -> row.problems().stream()).toList();
        }
    }

    private Tables() {}

    static Read read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Read read(byte[] bytes) throws IOException {
        return read(bytes, UnaryOperator.identity());
    }

    static Read read(byte[] bytes, UnaryOperator<TableFormat> choice) throws IOException {
        try (TableFile file = TableFile.receive(new ByteArrayInputStream(bytes), "liste.csv")) {
            return read(file, choice.apply(file.format()));
        }
    }

    static Read read(Path path) throws IOException {
        try (TableFile file = TableFile.open(path, path.getFileName().toString())) {
            return read(file, file.format());
        }
    }

    private static Read read(TableFile file, TableFormat format) throws IOException {
        List<TableRow> read = new ArrayList<>();
        try (TableRows rows = file.rows(format)) {
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                read.add(row);
            }
            return new Read(format, rows.header(), read, rows.blankRows());
        }
    }

    /** The refusal that reading the file ends with. */
    static RuleViolation refusal(Path path) {
        return catchThrowableOfType(RuleViolation.class, () -> read(path));
    }

    static Path resource(String name) {
        try {
            return Path.of(Tables.class.getResource("/provisioning/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
