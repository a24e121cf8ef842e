package fr.prendresoin.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The register of personal data ({@code reference/personal-data.yaml}): the only place that says what is held and why. */
public final class DataRegister {

    /** Where the register is kept. */
    public static final String REFERENCE = "/reference/personal-data.yaml";

    private static final Map<?, ?> FILE = read();
    private static final List<Holding> HOLDINGS = entries("holdings").stream()
            .map(entry -> holding((Map<?, ?>) entry))
            .toList();

    private DataRegister() {}

    /** Every line, in the order in which a reader is told. */
    public static List<Holding> holdings() {
        return HOLDINGS;
    }

    /** Columns whose name looks like a person and which hold none, as {@code table.column}, with the reason. */
    public static Map<String, String> harmless() {
        return texts(FILE, "harmless");
    }

    /** Tables that a later migration brings: they may be missing. */
    public static List<String> awaited() {
        return entries("awaited").stream().map(String::valueOf).toList();
    }

    /** How long proofs are kept, by the first academic year for which it is so. */
    static Map<Integer, Integer> proofYears() {
        return years("proof-years");
    }

    /** How long what pages saw of a reader is kept, by the first academic year for which it is so. */
    static Map<Integer, Integer> timeYears() {
        return years("time-years");
    }

    private static Map<Integer, Integer> years(String setting) {
        Map<Integer, Integer> years = new LinkedHashMap<>();
        ((Map<?, ?>) FILE.get(setting)).forEach((since, length) -> years.put((Integer) since, (Integer) length));
        return years;
    }

    /** How many months refusals are kept, by the day since which it is so. */
    static Map<String, Integer> refusalMonths() {
        Map<String, Integer> months = new LinkedHashMap<>();
        ((Map<?, ?>) FILE.get("refusal-months"))
                .forEach((since, length) -> months.put(String.valueOf(since), (Integer) length));
        return months;
    }

    /** The line by which the rows of a table are about a person. */
    static Holding about(String table) {
        return HOLDINGS.stream()
                .filter(holding -> holding.about() && holding.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        REFERENCE + " leads through the table " + table + ", which it does not declare"));
    }

    private static Map<?, ?> read() {
        try (InputStream reference = DataRegister.class.getResourceAsStream(REFERENCE)) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(reference);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + REFERENCE, e);
        }
    }

    private static List<?> entries(String key) {
        return (List<?>) FILE.get(key);
    }

    private static Holding holding(Map<?, ?> entry) {
        String table = required(entry, "table");
        Holding.Words words = new Holding.Words(
                required(entry, "file"),
                required(entry, "title"),
                required(entry, "why"),
                required(entry, "ground"),
                required(entry, "kept"),
                Fate.valueOf(required(entry, "erasure")),
                text(entry, "exception"));
        Holding.Columns columns =
                new Holding.Columns(texts(entry, "exported"), texts(entry, "replaced"), texts(entry, "withheld"));
        boolean about = !Boolean.FALSE.equals(entry.get("about"));
        return new Holding(table, required(entry, "link"), text(entry, "through"), about, words, columns);
    }

    private static String required(Map<?, ?> entry, String key) {
        String text = text(entry, key);
        if (text.isEmpty()) {
            throw new IllegalStateException(
                    REFERENCE + ": the line of the table " + entry.get("table") + " has no \"" + key + "\"");
        }
        return text;
    }

    private static String text(Map<?, ?> entry, String key) {
        return Optional.ofNullable(entry.get(key)).map(String::valueOf).orElse("");
    }

    private static Map<String, String> texts(Map<?, ?> entry, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        Optional.ofNullable((Map<?, ?>) entry.get(key))
                .ifPresent(found -> found.forEach((name, text) -> texts.put((String) name, (String) text)));
        return texts;
    }
}
