package fr.prendresoin.obligation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How much the file of one professional may hold, from a day on ({@code reference/professional-file.yaml}).
 *
 * @param proofMegabytes of all files that prove something, together
 */
public record FileLimits(LocalDate since, int actions, int spans, int proofMegabytes) {

    private static final String REFERENCE = "/reference/professional-file.yaml";
    private static final List<FileLimits> ALL = read();

    /**
     * Those in force on a day.
     *
     * @throws IllegalStateException when the reference says nothing of it
     */
    public static FileLimits on(LocalDate day) {
        return ALL.stream()
                .filter(limits -> !limits.since().isAfter(day))
                .max(Comparator.comparing(FileLimits::since))
                .orElseThrow(() -> new IllegalStateException(REFERENCE + " says nothing of " + day));
    }

    long proofBytes() {
        return (long) proofMegabytes << 20;
    }

    private static List<FileLimits> read() {
        try (InputStream file = FileLimits.class.getResourceAsStream(REFERENCE)) {
            Map<?, ?> reference = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return ((List<?>) reference.get("limits"))
                    .stream().map(entry -> of((Map<?, ?>) entry)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + REFERENCE, e);
        }
    }

    private static FileLimits of(Map<?, ?> entry) {
        return new FileLimits(
                LocalDate.parse(String.valueOf(entry.get("since"))),
                (Integer) entry.get("actions"),
                (Integer) entry.get("spans"),
                (Integer) entry.get("proof-megabytes"));
    }
}
