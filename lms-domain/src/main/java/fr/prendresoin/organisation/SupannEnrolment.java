package fr.prendresoin.organisation;

import fr.prendresoin.shared.RuleViolation;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One enrolment of a student as a university's directory tells it: one value of {@code supannEtuInscription}, made of
 * pairs, for example {@code [etab={UAI}0755976N][anneeinsc=2026][cursusann={SUPANN}L2]} (rule 15). Every key is optional,
 * an empty one is as good as none, and keys that this version does not know are left alone.
 */
public record SupannEnrolment(Map<Key, String> values) {

    private static final Pattern PAIR = Pattern.compile("\\G\\[(?<key>[A-Za-z0-9_-]+)=(?<value>[^\\[\\]]*)]");

    private static final Map<String, Key> KEYS = Stream.of(Key.values())
            .collect(Collectors.toUnmodifiableMap(key -> key.name().toLowerCase(Locale.ROOT), Function.identity()));

    /** The keys that are read; in lower case they are those of Supann. */
    public enum Key {
        ETAB,
        REGIMEINSC,
        SECT,
        ANNEEINSC,
        TYPEDIP,
        DIPLOME,
        CURSUSANN,
        AFFECT,
        ETAPE,
        ELTPEDAGO
    }

    /**
     * @throws RuleViolation when the establishment is no labelled identifier, when a value that begins like one is none,
     *     or when the academic year is unreadable
     */
    public SupannEnrolment {
        values = Map.copyOf(values);
        values.forEach((key, value) -> {
            if (key == Key.ETAB || labelled(value)) {
                SupannId.of(value);
            }
            if (key == Key.ANNEEINSC) {
                AcademicYear.startingIn(value);
            }
        });
    }

    /**
     * The enrolment that one value of the attribute tells.
     *
     * @throws RuleViolation when it is malformed, for the reason
     */
    public static SupannEnrolment of(String written) {
        String text = Optional.ofNullable(written).orElse("").strip();
        Map<Key, String> values = new EnumMap<>(Key.class);
        Matcher pair = PAIR.matcher(text);
        int read = 0;
        while (pair.find()) {
            keep(pair, values);
            read = pair.end();
        }
        if (read == 0 || read < text.length()) {
            throw new RuleViolation(OrganisationRule.SUPANN_PAIRS_BROKEN, read + 1);
        }
        return new SupannEnrolment(values);
    }

    /** What a key says, as it is written; empty when it says nothing. */
    public Optional<String> text(Key key) {
        return Optional.ofNullable(values.get(key));
    }

    /** What a key says as a labelled identifier; empty when it says nothing or has no label. */
    public Optional<SupannId> labelled(Key key) {
        return text(key).filter(SupannEnrolment::labelled).map(SupannId::of);
    }

    /** The UAI of the establishment as the directory gives it, perhaps a {@linkplain FormerUais former} one. */
    public Optional<Uai> establishment() {
        return labelled(Key.ETAB).flatMap(SupannId::uai);
    }

    /** The academic year, which Supann names by the year in which it starts. */
    public Optional<AcademicYear> academicYear() {
        return text(Key.ANNEEINSC).map(AcademicYear::startingIn);
    }

    private static void keep(Matcher pair, Map<Key, String> values) {
        Key key = KEYS.get(pair.group("key").toLowerCase(Locale.ROOT));
        String value = pair.group("value").strip();
        if (key != null && !value.isEmpty() && values.put(key, value) != null) {
            throw new RuleViolation(OrganisationRule.SUPANN_KEY_TWICE, pair.group("key"));
        }
    }

    private static boolean labelled(String value) {
        return value.startsWith("{");
    }
}
