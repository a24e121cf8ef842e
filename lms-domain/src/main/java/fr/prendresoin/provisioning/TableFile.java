package fr.prendresoin.provisioning;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A list of people as a registrar sends it, CSV or XLSX, recognised by what it holds and never by its name. It is read
 * row by row, in memory that does not grow with it, and nothing in it is trusted.
 */
public final class TableFile implements Closeable {

    /** The largest file, in bytes. */
    public static final long LARGEST_FILE = 50L * 1024 * 1024;

    /** The most rows below the header, blank ones not counted. */
    public static final int MOST_ROWS = 200_000;

    /** The most columns. */
    public static final int MOST_COLUMNS = 200;

    /** The longest cell, in characters. */
    public static final int LONGEST_CELL = 10_000;

    private final Path path;
    private final boolean temporary;
    private final Refusal refusal;
    private final TableFormat format;
    private final XlsxBook book;

    private TableFile(Path path, boolean temporary, Refusal refusal) throws IOException {
        this.path = path;
        this.temporary = temporary;
        this.refusal = refusal;
        boolean workbook = new FileNature(path, refusal).isWorkbook();
        this.book = workbook ? XlsxBook.open(path, refusal) : null;
        this.format = workbook ? TableFormat.workbook(book.sheets().get(0)) : new CsvDetection(path, refusal).format();
    }

    /**
     * Opens a file that stays where it is.
     *
     * @param name the name its owner gave it, for the words of a refusal
     * @throws fr.prendresoin.shared.RuleViolation for a {@link TableRule} when the file cannot be read as a table
     */
    public static TableFile open(Path path, String name) throws IOException {
        return new TableFile(path, false, new Refusal(name));
    }

    /**
     * Opens what comes through a stream, by way of a temporary file that lives until {@link #close}. Of a stream that is
     * too long, no more is read than the largest file and one byte.
     *
     * @throws fr.prendresoin.shared.RuleViolation as {@link #open}
     */
    public static TableFile receive(InputStream stream, String name) throws IOException {
        Path copy = Files.createTempFile("prendre-soin-", ".table");
        boolean received = false;
        try {
            try (var output = Files.newOutputStream(copy)) {
                new BoundedStream(stream, LARGEST_FILE + 1).transferTo(output);
            }
            TableFile file = new TableFile(copy, true, new Refusal(name));
            received = true;
            return file;
        } finally {
            if (!received) {
                Files.delete(copy);
            }
        }
    }

    /** What was found; in a workbook, its first visible sheet. */
    public TableFormat format() {
        return format;
    }

    /** The names of the visible sheets of a workbook, in its order; empty for a text. */
    public List<String> sheets() {
        return book == null ? List.of() : book.sheets();
    }

    /** The rows, read as the file was found to be. */
    public TableRows rows() throws IOException {
        return rows(format);
    }

    /**
     * The rows, read as their owner says.
     *
     * @throws fr.prendresoin.shared.RuleViolation when the file has no header, a bad one, or no such sheet
     */
    public TableRows rows(TableFormat chosen) throws IOException {
        RawRows raw = book == null ? new CsvRows(path, chosen, refusal) : book.rows(chosen.sheet());
        return TableRows.of(raw, chosen.kind(), refusal);
    }

    Path path() {
        return path;
    }

    /** Lets the file go; a temporary one is deleted. */
    @Override
    public void close() throws IOException {
        try {
            if (book != null) {
                book.close();
            }
        } finally {
            if (temporary) {
                Files.deleteIfExists(path);
            }
        }
    }
}
