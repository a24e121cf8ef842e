package fr.prendresoin.provisioning;

import fr.prendresoin.shared.Csv;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows that could not be taken, as a CSV that French spreadsheets open well: the same columns, and what is wrong in
 * one more. Whoever has mended it sends it back as it is; the column is then replaced, not repeated.
 */
public final class FaultyLines implements Closeable {

    /** The name of the added column. */
    public static final String COLUMN = "Erreur";

    private final Writer writer;
    private final int width;
    private final int known;
    private final Function<CellProblem, String> words;

    /**
     * Writes the header.
     *
     * @param header that of the file the rows come from
     * @param words says a problem, its remedy included, to whoever opens the file
     * @throws IOException when the stream cannot be written
     */
    public FaultyLines(OutputStream output, List<String> header, Function<CellProblem, String> words)
            throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        this.width = header.size();
        this.known = header.indexOf(COLUMN);
        this.words = words;
        writer.write('\uFEFF');
        write(header, COLUMN);
    }

    /** Adds a row; cells beyond the header come after the added column. */
    public void add(TableRow row, List<CellProblem> problems) throws IOException {
        write(row.cells(), problems.stream().map(words).collect(Collectors.joining(" ")));
    }

    private void write(List<String> cells, String last) throws IOException {
        List<String> line = new ArrayList<>(cells);
        if (known >= 0) {
            line.remove(known);
        }
        line.add(known >= 0 ? width - 1 : width, last);
        writer.write(Csv.line(line.toArray(String[]::new)));
    }

    /** Finishes the file, and closes its stream. */
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
