package fr.prendresoin.identity;

import fr.prendresoin.shared.ReferenceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The professions of the reference data, read once. */
public final class Professions {

    private static final List<Profession> ALL = ReferenceFile.lines("/reference/professions.csv").stream()
            .map(Professions::profession)
            .toList();

    private static final Map<String, Profession> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Profession::code, Function.identity()));

    private Professions() {}

    /** In the order of their codes. */
    public static List<Profession> all() {
        return ALL;
    }

    /** The profession of a code; empty when the reference data does not know it. */
    public static Optional<Profession> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Profession profession(CSVRecord line) {
        Profession.Statement statement = new Profession.Statement(
                line.get("confirmed").equals("oui"), line.get("source"), LocalDate.parse(line.get("stated_on")));
        return new Profession(
                line.get("code"),
                line.get("label"),
                Profession.Nomenclature.valueOf(line.get("nomenclature")),
                statement);
    }
}
