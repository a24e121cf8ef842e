package fr.prendresoin.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a progressive case: what each step tells, what it asks, and what practice expects. */
final class VignetteReader {

    private static final Set<String> FORMS = Set.of("single", "multiple", "free");
    private static final int MOST_STEPS = 8;
    private static final int MOST_QUESTIONS = 3;

    private final String name;
    private final YamlFile file;
    private final List<Consumer<Set<String>>> awaitingLessons;

    /** @param awaitingLessons what is checked once every lesson of the course is known */
    VignetteReader(String name, YamlFile file, List<Consumer<Set<String>>> awaitingLessons) {
        this.name = name;
        this.file = file;
        this.awaitingLessons = awaitingLessons;
    }

    Optional<Activity> read() {
        return file.read().map(this::vignette);
    }

    private Activity vignette(YamlMap sheet) {
        sheet.allowOnly(Set.of("id", "title", "minutes", "lead", "steps", "lessons", "sources"));
        List<Vignette.Step> steps =
                sheet.maps("steps").stream().map(VignetteReader::step).toList();
        if (steps.size() < 2 || steps.size() > MOST_STEPS) {
            sheet.problem("steps", "une vignette a de deux à " + MOST_STEPS + " étapes, et non " + steps.size());
        }
        List<String> lessons = sheet.texts("lessons");
        if (lessons.isEmpty()) {
            sheet.problem("lessons", "une vignette renvoie à au moins une leçon, pour les connaissances");
        }
        awaitingLessons.add(known -> lessons.stream()
                .filter(lesson -> !known.contains(lesson))
                .forEach(lesson -> sheet.problem("lessons", "la leçon « " + lesson + " » n’existe pas")));
        List<String> sources = sheet.texts("sources");
        if (sources.isEmpty()) {
            sheet.problem("sources", "la pratique attendue a au moins une source");
        }
        return new Vignette(
                Slug.ofFile(sheet, name),
                sheet.text("title"),
                sheet.number("minutes", 1, 60),
                sheet.text("lead"),
                steps,
                lessons,
                Sources.of(sources));
    }

    private static Vignette.Step step(YamlMap map) {
        map.allowOnly(Set.of("title", "text", "questions", "expected"));
        List<Vignette.Ask> asks =
                map.maps("questions").stream().map(VignetteReader::ask).toList();
        if (asks.isEmpty() || asks.size() > MOST_QUESTIONS) {
            map.problem("questions", "une étape pose d’une à " + MOST_QUESTIONS + " questions");
        }
        return new Vignette.Step(
                map.text("title"), Markdown.block(map.text("text")), asks, Markdown.block(map.text("expected")));
    }

    private static Vignette.Ask ask(YamlMap map) {
        map.allowOnly(Set.of("type", "stem", "choices"));
        String type = map.text("type");
        if (!FORMS.contains(type)) {
            map.problem("type", "« type » est « single », « multiple » ou « free »");
            type = "free";
        }
        List<Question.Proposition> propositions =
                map.maps("choices").stream().map(VignetteReader::proposition).toList();
        if (propositions.size() < 2 || propositions.size() > 6) {
            map.problem("choices", "une question de vignette a de deux à six propositions");
        }
        Vignette.Ask ask =
                new Vignette.Ask(Vignette.Form.valueOf(type.toUpperCase(Locale.ROOT)), map.text("stem"), propositions);
        checkKey(ask, map);
        return ask;
    }

    private static Question.Proposition proposition(YamlMap map) {
        map.allowOnly(Set.of("text", "correct", "why"));
        return new Question.Proposition(
                map.text("text"), map.optional("correct").filter("true"::equals).isPresent(), map.text("why"));
    }

    private static void checkKey(Vignette.Ask ask, YamlMap map) {
        int right = ask.key().size();
        boolean fits =
                switch (ask.form()) {
                    case SINGLE -> right == 1;
                    case MULTIPLE -> right > 0;
                    case FREE -> right == 0;
                };
        if (!fits) {
            map.problem(
                    "choices",
                    "« single » a une proposition juste, « multiple » au moins une, « free » aucune : elle se commente");
        }
    }
}
