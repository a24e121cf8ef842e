package fr.prendresoin.wellbeing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The confirmed help lines, read once from the reference data; no database, so they are there when nothing else is. */
public final class HelpLines {

    private static final String REFERENCE = "/reference/help-lines.yaml";
    private static final List<HelpLine> ALL = read();

    private HelpLines() {}

    /** In the order they are shown, the most urgent first. */
    public static List<HelpLine> all() {
        return ALL;
    }

    private static List<HelpLine> read() {
        try (InputStream reference = HelpLines.class.getResourceAsStream(REFERENCE)) {
            List<?> lines = (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(reference);
            return lines.stream().map(line -> line((Map<?, ?>) line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + REFERENCE, e);
        }
    }

    private static HelpLine line(Map<?, ?> line) {
        List<String> numbers =
                ((List<?>) line.get("numbers")).stream().map(String::valueOf).toList();
        return new HelpLine(
                (String) line.get("title"),
                numbers,
                (String) line.get("text"),
                (String) line.get("hours"),
                LocalDate.parse((String) line.get("verified-on")));
    }
}
