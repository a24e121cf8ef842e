package fr.prendresoin.catalogue;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the activities that are one short sheet: a reflection, a checklist, a document, a meeting, a plan. */
final class SheetReader {

    private static final Pattern WEB = Pattern.compile("https://[^\\s\"'<>]{3,300}");
    private static final Set<String> LANGUAGES = Set.of("français", "anglais", "allemand", "espagnol", "italien");
    private static final int LONGEST_MEETING = 480;

    private final String name;
    private final YamlFile file;
    private final MediaShelf shelf;

    SheetReader(String name, YamlFile file, MediaShelf shelf) {
        this.name = name;
        this.file = file;
        this.shelf = shelf;
    }

    Optional<Activity> reflection() {
        return file.read().map(sheet -> {
            sheet.allowOnly(Set.of("id", "title", "minutes", "lead", "text", "prompts", "closing"));
            List<Reflection.Prompt> prompts =
                    sheet.maps("prompts").stream().map(SheetReader::prompt).toList();
            atLeastOne(sheet, "prompts", prompts);
            return new Reflection(
                    Slug.ofFile(sheet, name),
                    sheet.text("title"),
                    sheet.number("minutes", 1, 60),
                    sheet.text("lead"),
                    prose(sheet, "text"),
                    prompts,
                    prose(sheet, "closing"));
        });
    }

    private static Reflection.Prompt prompt(YamlMap map) {
        map.allowOnly(Set.of("text", "help"));
        return new Reflection.Prompt(map.text("text"), map.optional("help").orElse(""));
    }

    Optional<Activity> checklist() {
        return file.read().map(sheet -> {
            sheet.allowOnly(Set.of("id", "title", "minutes", "lead", "groups", "closing", "sources"));
            List<Checklist.Group> groups =
                    sheet.maps("groups").stream().map(SheetReader::group).toList();
            atLeastOne(sheet, "groups", groups);
            return new Checklist(
                    Slug.ofFile(sheet, name),
                    sheet.text("title"),
                    sheet.number("minutes", 1, 60),
                    sheet.text("lead"),
                    groups,
                    prose(sheet, "closing"),
                    Sources.of(sheet.texts("sources")));
        });
    }

    private static Checklist.Group group(YamlMap map) {
        map.allowOnly(Set.of("title", "items"));
        List<Checklist.Item> items =
                map.maps("items").stream().map(SheetReader::item).toList();
        atLeastOne(map, "items", items);
        return new Checklist.Group(map.text("title"), items);
    }

    private static Checklist.Item item(YamlMap map) {
        map.allowOnly(Set.of("text", "why"));
        return new Checklist.Item(map.text("text"), map.optional("why").orElse(""));
    }

    Optional<Activity> document() {
        return file.read().map(sheet -> {
            sheet.allowOnly(Set.of(
                    "id", "title", "minutes", "lead", "file", "language", "alternative", "statement", "sources"));
            if (!LANGUAGES.contains(sheet.text("language"))) {
                sheet.problem("language", "« language » est l’une de ces langues : " + String.join(", ", languages()));
            }
            if (!sheet.has("alternative") && !sheet.has("statement")) {
                sheet.problem("un document a « alternative » (le même en texte) ou « statement » (à qui le demander)");
            }
            return new Document(
                    Slug.ofFile(sheet, name),
                    sheet.text("title"),
                    sheet.number("minutes", 1, 120),
                    sheet.text("lead"),
                    shelf.find(sheet, "file", MediaTypes.DOCUMENTS),
                    sheet.text("language"),
                    prose(sheet, "alternative"),
                    sheet.optional("statement").orElse(""),
                    Sources.of(sheet.texts("sources")));
        });
    }

    private static List<String> languages() {
        return LANGUAGES.stream().sorted().toList();
    }

    Optional<Activity> plan() {
        return file.read().map(sheet -> {
            sheet.allowOnly(Set.of("id", "title", "minutes", "lead", "text"));
            return new Plan(
                    Slug.ofFile(sheet, name),
                    sheet.text("title"),
                    sheet.number("minutes", 1, 60),
                    sheet.text("lead"),
                    Markdown.block(sheet.text("text")));
        });
    }

    Optional<Activity> meeting() {
        return file.read().map(sheet -> {
            sheet.allowOnly(Set.of(
                    "id", "title", "minutes", "lead", "form", "bring", "programme", "on", "at", "place", "link"));
            String form = sheet.text("form");
            if (!Set.of("room", "virtual").contains(form)) {
                sheet.problem("form", "« form » est « room » (en salle) ou « virtual » (classe virtuelle)");
            }
            return new Meeting(
                    Slug.ofFile(sheet, name),
                    sheet.text("title"),
                    sheet.number("minutes", 1, LONGEST_MEETING),
                    sheet.text("lead"),
                    "virtual".equals(form),
                    sheet.texts("bring"),
                    prose(sheet, "programme"),
                    appointment(sheet));
        });
    }

    private static Meeting.Appointment appointment(YamlMap sheet) {
        Optional<String> link = sheet.optional("link");
        if (link.isPresent() && !WEB.matcher(link.get()).matches()) {
            sheet.problem("link", "« link » est une adresse qui commence par https://");
        }
        return new Meeting.Appointment(
                sheet.has("on") ? Optional.of(sheet.date("on")) : Optional.empty(),
                time(sheet),
                sheet.optional("place"),
                link);
    }

    private static Optional<LocalTime> time(YamlMap sheet) {
        try {
            return sheet.optional("at").map(LocalTime::parse);
        } catch (DateTimeParseException e) {
            sheet.problem("at", "« at » est une heure comme \"14:00\"");
            return Optional.empty();
        }
    }

    private static void atLeastOne(YamlMap map, String key, List<?> held) {
        if (held.isEmpty()) {
            map.problem(key, "« " + key + " » en compte au moins un");
        }
    }

    /** Null when the key is missing. */
    private static SafeHtml prose(YamlMap map, String key) {
        return map.optional(key).map(Markdown::block).orElse(null);
    }
}
