package fr.prendresoin.obligation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code reference/obligations.yaml}; its head says what the keys mean. */
record LawReader(
        List<DatedPeriod> triennials,
        List<DatedPeriod> orientations,
        List<LawBook.Development> developments,
        List<LawBook.Certification> certifications,
        Set<String> referentials,
        List<LawBook.AuthorityLine> authorities,
        Law authorityLaw) {

    private static final String REFERENCE = "/reference/obligations.yaml";

    static LawReader read() {
        try (InputStream file = LawReader.class.getResourceAsStream(REFERENCE)) {
            return of((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + REFERENCE, e);
        }
    }

    private static LawReader of(Map<?, ?> book) {
        Map<?, ?> control = entries(book, "authorities").findFirst().orElseThrow();
        return new LawReader(
                entries(book, "triennials").map(LawReader::period).toList(),
                entries(book, "orientations").map(LawReader::period).toList(),
                entries(book, "development").map(LawReader::development).toList(),
                entries(book, "certification").map(LawReader::certification).toList(),
                texts(book, "referentials"),
                entries(control, "lines").map(line -> authority(control, line)).toList(),
                new Law(text(control, "article"), day(control, "since"), new Provenance("R4021-23", true)));
    }

    private static DatedPeriod period(Map<?, ?> entry) {
        return new DatedPeriod(day(entry, "first"), day(entry, "last"), provenance(entry));
    }

    private static LawBook.Development development(Map<?, ?> entry) {
        return new LawBook.Development(law(entry), number(entry, "types"), number(entry, "priorities"));
    }

    private static LawBook.Certification certification(Map<?, ?> entry) {
        return new LawBook.Certification(
                law(entry),
                texts(entry, "professions"),
                new LawBook.Numbers(
                        number(entry, "first-years"),
                        number(entry, "years"),
                        number(entry, "per-bloc"),
                        number(entry, "interruption-years")),
                day(entry, "in-exercise-on"));
    }

    private static LawBook.AuthorityLine authority(Map<?, ?> control, Map<?, ?> line) {
        Law law = new Law(text(control, "article"), day(control, "since"), provenance(line));
        return new LawBook.AuthorityLine(
                texts(line, "professions"),
                Optional.ofNullable((String) line.get("mode")),
                new ControlAuthority(Authority.valueOf(text(line, "authority")), law));
    }

    private static Law law(Map<?, ?> entry) {
        return new Law(text(entry, "article"), day(entry, "since"), provenance(entry));
    }

    private static Provenance provenance(Map<?, ?> entry) {
        return new Provenance(text(entry, "source"), (Boolean) entry.get("confirmed"));
    }

    private static Stream<Map<?, ?>> entries(Map<?, ?> book, String key) {
        return ((List<?>) book.get(key)).stream().map(entry -> (Map<?, ?>) entry);
    }

    private static Set<String> texts(Map<?, ?> entry, String key) {
        return ((List<?>) entry.get(key)).stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static String text(Map<?, ?> entry, String key) {
        return String.valueOf(entry.get(key));
    }

    private static LocalDate day(Map<?, ?> entry, String key) {
        return LocalDate.parse(text(entry, key));
    }

    private static int number(Map<?, ?> entry, String key) {
        return (Integer) entry.get(key);
    }
}
