package fr.prendresoin.web.evidence;

import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in French what the journal keeps in codes and identifiers; what it has no words for, it shows as it is. */
@RequestScoped
class JournalWords {

    private final OrganisationQueries organisations;
    private final French french;
    private Map<UUID, FacultyRow> faculties;

    protected JournalWords() {
        this(null, null);
    }

    @Inject
    JournalWords(OrganisationQueries organisations, French french) {
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
        return Messages.text(program ? "evidence.journal.program" : "evidence.journal.platform", name);
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
            case "dueOn" -> french.date(LocalDate.parse(written));
            case "scope" -> faculty(written);
            default -> written;
        };
    }

    private String faculty(String id) {
        if (faculties == null) {
            faculties = organisations.allFaculties().stream()
                    .collect(Collectors.toMap(FacultyRow::id, Function.identity()));
        }
        FacultyRow faculty = faculties.get(UUID.fromString(id));
        return faculty == null ? id : faculty.name() + ", " + faculty.establishment();
    }
}
