package fr.prendresoin.catalogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a branching situation and checks that each path can be walked to an end. */
final class SituationReader {

    private static final int LEVELS = 5;
    private static final int MOST_CHOICES = 4;

    private final String name;
    private final String text;
    private final Problems problems;

    SituationReader(String name, String text, Problems problems) {
        this.name = name;
        this.text = text;
        this.problems = problems;
    }

    Optional<Activity> read() {
        return new YamlFile(name, text, 1, problems).read().map(this::situation);
    }

    private Activity situation(YamlMap sheet) {
        sheet.allowOnly(Set.of("id", "title", "minutes", "lead", "gauge", "start", "nodes", "sources"));
        String slug = Slug.in(sheet, "id");
        if (!name.equals("situations/" + slug + ".yaml")) {
            sheet.problem("l’identifiant « " + slug + " » doit être le nom du fichier");
        }
        Map<String, Situation.Scene> scenes = new LinkedHashMap<>();
        sheet.maps("nodes").forEach(node -> keep(scenes, node));
        checkPaths(sheet, scenes);
        return new Situation(
                slug,
                sheet.text("title"),
                sheet.number("minutes", 1, 30),
                sheet.text("lead"),
                gauge(sheet),
                sheet.text("start"),
                scenes,
                Sources.of(sheet.texts("sources")));
    }

    private static Situation.Gauge gauge(YamlMap sheet) {
        YamlMap gauge = sheet.map("gauge");
        gauge.allowOnly(Set.of("name", "levels"));
        List<String> levels = gauge.texts("levels");
        if (levels.size() != LEVELS) {
            gauge.problem("la jauge a cinq crans, du plus calme au plus grave");
        }
        return new Situation.Gauge(gauge.text("name"), levels);
    }

    private static void keep(Map<String, Situation.Scene> scenes, YamlMap node) {
        Situation.Scene scene = scene(node);
        if (scenes.put(scene.id(), scene) != null) {
            node.problem("l’étape « " + scene.id() + " » est donnée deux fois");
        }
    }

    private static Situation.Scene scene(YamlMap node) {
        node.allowOnly(Set.of("id", "title", "level", "scene", "line", "choices", "ending"));
        List<Situation.Choice> choices =
                node.maps("choices").stream().map(SituationReader::choice).toList();
        boolean last = node.has("ending");
        if (last != choices.isEmpty() || choices.size() == 1 || choices.size() > MOST_CHOICES) {
            node.problem("une étape a de deux à quatre choix, ou un bilan (« ending »), jamais les deux");
        }
        checkUnique(node, choices);
        return new Situation.Scene(
                Slug.in(node, "id"),
                node.text("title"),
                node.number("level", 1, LEVELS),
                Markdown.block(node.text("scene")),
                node.has("line") ? Optional.of(line(node.map("line"))) : Optional.empty(),
                choices,
                last ? Markdown.block(node.text("ending")) : null);
    }

    private static void checkUnique(YamlMap node, List<Situation.Choice> choices) {
        Set<String> ids = new HashSet<>();
        choices.stream()
                .map(Situation.Choice::id)
                .filter(id -> !ids.add(id))
                .forEach(id -> node.problem("le choix « " + id + " » est donné deux fois"));
    }

    private static Situation.Line line(YamlMap line) {
        line.allowOnly(Set.of("says", "who"));
        return new Situation.Line(line.text("says"), line.text("who"));
    }

    private static Situation.Choice choice(YamlMap choice) {
        choice.allowOnly(Set.of("id", "text", "consequence", "why", "to"));
        return new Situation.Choice(
                Slug.in(choice, "id"),
                choice.text("text"),
                Markdown.block(choice.text("consequence")),
                Markdown.block(choice.text("why")),
                choice.text("to"));
    }

    private static void checkPaths(YamlMap sheet, Map<String, Situation.Scene> scenes) {
        Set<String> reached = reachable(sheet, scenes);
        scenes.keySet().stream()
                .filter(id -> !reached.contains(id))
                .forEach(id -> sheet.problem("aucun chemin ne mène à l’étape « " + id + " »"));
        Set<String> finishing = finishing(scenes);
        scenes.keySet().stream()
                .filter(id -> !finishing.contains(id))
                .forEach(id -> sheet.problem("l’étape « " + id + " » ne mène à aucune fin"));
        if (scenes.values().stream().filter(Situation.Scene::last).count() < 2) {
            sheet.problem("une situation a au moins deux fins");
        }
    }

    private static Set<String> reachable(YamlMap sheet, Map<String, Situation.Scene> scenes) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(sheet.text("start")));
        while (!next.isEmpty()) {
            String id = next.pop();
            Situation.Scene scene = scenes.get(id);
            if (scene == null) {
                sheet.problem("l’étape « " + id + " » n’existe pas");
            } else if (reached.add(id)) {
                scene.choices().forEach(choice -> next.push(choice.to()));
            }
        }
        return reached;
    }

    private static Set<String> finishing(Map<String, Situation.Scene> scenes) {
        Set<String> finishing = new HashSet<>();
        int before;
        do {
            before = finishing.size();
            scenes.values().stream()
                    .filter(scene -> scene.last()
                            || scene.choices().stream().anyMatch(choice -> finishing.contains(choice.to())))
                    .forEach(scene -> finishing.add(scene.id()));
        } while (finishing.size() > before);
        return finishing;
    }
}
