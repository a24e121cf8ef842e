package fr.prendresoin.attestation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What attestations must say, kind by kind and day by day ({@code reference/attestations.yaml}). */
public final class AttestationKinds {

    private static final String REFERENCE = "/reference/attestations.yaml";
    private static final Map<?, ?> FILE = read();
    private static final List<AttestationKind> ALL = ((List<?>) FILE.get("kinds"))
            .stream().map(entry -> kind((Map<?, ?>) entry)).toList();

    private AttestationKinds() {}

    /**
     * The kind as it is on a day.
     *
     * @throws IllegalArgumentException when there is no such kind then
     */
    public static AttestationKind on(String name, LocalDate day) {
        return ALL.stream()
                .filter(kind -> kind.name().equals(name) && !kind.since().isAfter(day))
                .max(Comparator.comparing(AttestationKind::since))
                .orElseThrow(() -> new IllegalArgumentException("no attestation of kind " + name + " on " + day));
    }

    /** The kind as it was when this was said. */
    public static AttestationKind of(Snapshot said) {
        return on(said.kind(), LocalDate.ofInstant(said.issuedAt(), ZoneOffset.UTC));
    }

    /** Every kind, at every time. */
    public static List<AttestationKind> all() {
        return ALL;
    }

    static Map<?, ?> file() {
        return FILE;
    }

    private static Map<?, ?> read() {
        try (InputStream reference = AttestationKinds.class.getResourceAsStream(REFERENCE)) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(reference);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + REFERENCE, e);
        }
    }

    private static AttestationKind kind(Map<?, ?> entry) {
        List<MentionRule> mentions = ((List<?>) entry.get("mentions"))
                .stream().map(mention -> mention((Map<?, ?>) mention)).toList();
        return new AttestationKind(
                entry.get("kind").toString(),
                LocalDate.parse(entry.get("since").toString()),
                entry.get("source").toString(),
                mentions);
    }

    private static MentionRule mention(Map<?, ?> entry) {
        String form = entry.containsKey("as") ? entry.get("as").toString() : "text";
        return new MentionRule(
                entry.get("name").toString(),
                MentionRule.Form.valueOf(form.replace('-', '_').toUpperCase(Locale.ROOT)),
                Boolean.TRUE.equals(entry.get("optional")),
                Boolean.TRUE.equals(entry.get("public")));
    }
}
