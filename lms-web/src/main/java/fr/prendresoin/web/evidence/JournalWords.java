package fr.prendresoin.web.evidence;

import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.UnitQueries;
import fr.prendresoin.organisation.UnitRow;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in French what the journal keeps in codes and identifiers; what it has no words for, it shows as it is. */
@RequestScoped
class JournalWords {

    private final CurrentActor current;
    private final UnitQueries units;
    private final OrganisationQueries organisations;
    private final French french;
    private Map<UUID, String> names;

    protected JournalWords() {
        this(null, null, null, null);
    }

    @Inject
    JournalWords(CurrentActor current, UnitQueries units, OrganisationQueries organisations, French french) {
        this.current = current;
        this.units = units;
        this.organisations = organisations;
        this.french = french;
    }

    /** One thing that changed: what, how it was, how it is; the last two empty when there was or is none. */
    public record Change(String what, String before, String after) {}

    static String act(String code) {
        return Messages.textOr("act." + code, code);
    }

    /** Who acts without being a person: a program, whose name ends with the reference of its token, or a job of ours. */
    static String nobody(String name) {
        boolean program = name.matches("(?s).* \\[[0-9a-f]{8}]");
        return program
                ? Messages.text("evidence.journal.program", name)
                : Messages.text("evidence.journal.platform", Messages.textOr("evidence.job." + name, name));
    }

    static String subject(String kind) {
        return Messages.textOr("evidence.subject." + kind, kind);
    }

    List<Change> changes(String before, String after) {
        Map<String, String> was = read(before);
        Map<String, String> is = read(after);
        Set<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            changes.add(new Change(
                    Messages.textOr("evidence.fact." + name, name),
                    value(name, was.getOrDefault(name, "")),
                    value(name, is.getOrDefault(name, ""))));
        }
        return changes;
    }

    private static Map<String, String> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> ((jakarta.json.JsonString) entry.getValue()).getString()));
        }
    }

    private String value(String name, String written) {
        return switch (written.isEmpty() ? "" : name) {
            case "role" -> Messages.textOr("common.role." + written, written);
            case "cursus" -> Messages.textOr("common.cursus." + written, written);
            case "dueOn", "keptSince" -> french.date(LocalDate.parse(written));
            case "scope", "unit" -> unit(written);
            default -> written;
        };
    }

    /** A component by its name and that of its establishment, any other unit by its own. */
    private String unit(String id) {
        if (names == null) {
            names = units.managedBy(current.get()).stream().collect(Collectors.toMap(UnitRow::id, UnitRow::name));
            organisations
                    .allFaculties()
                    .forEach(faculty -> names.put(faculty.id(), faculty.name() + ", " + faculty.establishment()));
        }
        return names.getOrDefault(UUID.fromString(id), id);
    }
}
