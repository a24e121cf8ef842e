package fr.prendresoin.provisioning;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a text. */
final class CsvRows implements RawRows {

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Budget budget;
    private final Refusal refusal;
    private long linesRead;

    CsvRows(Path path, TableFormat format, Refusal refusal) throws IOException {
        this.refusal = refusal;
        this.budget = new Budget(CsvDetection.reader(path, format));
        this.parser =
                SeparatorScore.format(format.separator(), format.quote()).get().parse(budget);
        this.records = parser.iterator();
    }

    @Override
    public RawRow next() throws IOException {
        RawRow row = read();
        boolean tellsSeparator =
                row != null && row.line() == 1 && row.cells().get(0).regionMatches(true, 0, "sep=", 0, 4);
        return tellsSeparator ? read() : row;
    }

    private RawRow read() throws IOException {
        int line = (int) linesRead + 1;
        budget.renew();
        try {
            if (!records.hasNext()) {
                return null;
            }
            List<String> cells = records.next().toList();
            linesRead = parser.getCurrentLineNumber();
            return RawRow.of(line, cells);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException || e.getCause() instanceof TooLong) {
                throw refusal.because(TableRule.QUOTE_NEVER_CLOSED, line);
            }
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** A quotation mark that nothing closes would otherwise bring the rest of the file into memory as one cell. */
    private static final class Budget extends FilterReader {

        private static final long MOST = (long) TableFile.LONGEST_CELL * TableFile.MOST_COLUMNS;

        private long left;

        Budget(Reader in) {
            super(in);
        }

        void renew() {
            left = MOST;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            left -= count;
            if (left < 0) {
                throw new TooLong();
            }
            return count;
        }
    }

    private static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
