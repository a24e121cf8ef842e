package fr.prendresoin.web.privacy;

import fr.prendresoin.privacy.Slice;
import fr.prendresoin.shared.Csv;
import fr.prendresoin.web.errors.Messages;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the copy of somebody's data: for each kind one file of JSON, complete and with universal time, and one of CSV,
 * to be read, with the time of Paris; then a text that says what is what.
 */
final class DataArchive implements AutoCloseable {

    /** Made once: {@code Json} itself looks for its provider in every jar at each call. */
    private static final JsonGeneratorFactory JSON =
            Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ZipOutputStream zip;
    private final Instant now;
    private final List<String> contents = new ArrayList<>();

    DataArchive(OutputStream output, Instant now) {
        this.zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        this.now = now;
    }

    /** @throws UncheckedIOException when the reader is gone */
    void add(Slice slice) {
        String file = slice.holding().words().file();
        try {
            entry("json/" + file + ".json");
            json(slice);
            entry("csv/" + file + ".csv");
            write('\uFEFF' + csv(slice));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        contents.add(Messages.text(
                "privacy.readme.line",
                file,
                slice.holding().words().title(),
                slice.cells().size()));
    }

    /** A document of its own, as it is. */
    void add(String name, byte[] document) throws IOException {
        entry(name);
        zip.write(document);
    }

    /** Ends the archive with the text that explains it. */
    @Override
    public void close() throws IOException {
        entry("LISEZ-MOI.txt");
        write(Messages.text("privacy.readme.title", moment(now)) + "\r\n\r\n"
                + Messages.text("privacy.readme.formats") + "\r\n"
                + Messages.text("privacy.readme.others") + "\r\n"
                + Messages.text("privacy.readme.attestations") + "\r\n"
                + Messages.text("privacy.readme.rights") + "\r\n\r\n" + String.join("\r\n", contents) + "\r\n");
        zip.finish();
        zip.flush();
    }

    private void entry(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private void write(String text) throws IOException {
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        writer.write(text);
        writer.flush();
    }

    private void json(Slice slice) {
        try (JsonGenerator json = JSON.createGenerator(new Kept(zip), StandardCharsets.UTF_8)) {
            json.writeStartArray();
            for (List<Object> row : slice.cells()) {
                json.writeStartObject();
                for (int index = 0; index < row.size(); index++) {
                    cell(json, slice.names().get(index), row.get(index));
                }
                json.writeEnd();
            }
            json.writeEnd();
        }
    }

    private static void cell(JsonGenerator json, String name, Object cell) {
        if (cell == null) {
            json.writeNull(name);
        } else if (cell instanceof Boolean truth) {
            json.write(name, truth);
        } else if (cell instanceof Number number) {
            json.write(name, number.longValue());
        } else {
            json.write(name, cell.toString());
        }
    }

    private static String csv(Slice slice) {
        StringBuilder lines = new StringBuilder(Csv.line(slice.labels().toArray(String[]::new)));
        slice.cells()
                .forEach(row -> lines.append(Csv.line(IntStream.range(0, row.size())
                        .mapToObj(index -> readable(row.get(index)))
                        .toArray(String[]::new))));
        return lines.toString();
    }

    private static String readable(Object cell) {
        if (cell instanceof Instant instant) {
            return moment(instant);
        }
        if (cell instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (cell instanceof Boolean truth) {
            return Messages.text(truth ? "privacy.yes" : "privacy.no");
        }
        return cell == null ? "" : cell.toString();
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(PARIS));
    }

    /** The generator closes what it writes to; the archive goes on. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream output) {
            super(output);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
