package fr.prendresoin.organisation;

import fr.prendresoin.shared.ReferenceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The register of former UAIs (rule 3): institutions merge, and their students' files keep the old number for years. An
 * establishment whose old number is not in the reference data is simply not found under it.
 */
public final class FormerUais {

    private static final FormerUais REFERENCE =
            new FormerUais(ReferenceFile.lines("/reference/former-uais.csv").stream()
                    .map(FormerUai::of)
                    .toList());

    private final List<FormerUai> all;
    private final Map<Uai, Uai> presentOf;

    /** @throws IllegalStateException when a UAI is former twice, or leads to one that is former itself */
    FormerUais(List<FormerUai> all) {
        this.all = List.copyOf(all);
        this.presentOf = all.stream().collect(Collectors.toUnmodifiableMap(FormerUai::former, FormerUai::present));
        all.stream().map(FormerUai::present).filter(presentOf::containsKey).forEach(uai -> {
            throw new IllegalStateException(uai + " is given as present and as former");
        });
    }

    /** The register shipped with the platform. */
    public static FormerUais reference() {
        return REFERENCE;
    }

    /** In the order of the reference data. */
    public List<FormerUai> all() {
        return all;
    }

    /** The code of a faculty, its former UAI replaced by the present one; the same when there is nothing to replace. */
    String presentCode(String code) {
        return presentOf.entrySet().stream()
                .filter(entry -> code.startsWith(lower(entry.getKey()) + "-"))
                .findFirst()
                .map(entry -> code.replaceFirst(lower(entry.getKey()), lower(entry.getValue())))
                .orElse(code);
    }

    private static String lower(Uai uai) {
        return uai.value().toLowerCase(Locale.ROOT);
    }

    /** The UAI that the establishment has now; the same when it is not known as a former one. */
    public Uai presentOf(Uai uai) {
        return presentOf.getOrDefault(uai, uai);
    }
}
