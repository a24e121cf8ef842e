package fr.prendresoin.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a branching situation and checks that each path can be walked to an end. */
final class SituationReader {

    private static final int LEVELS = 5;
    private static final int MOST_GAUGES = 3;
    private static final int MOST_CHOICES = 4;

    private final String name;
    private final String text;
    private final Problems problems;

    /** Where each scene begins, and where each is first called: what is wrong with the paths is said there. */
    private final Map<String, Integer> scenesAt = new HashMap<>();

    private final Map<String, Integer> calledAt = new HashMap<>();

    /** The gauges when there are several, in their order. */
    private final List<String> gaugeIds = new ArrayList<>();

    SituationReader(String name, String text, Problems problems) {
        this.name = name;
        this.text = text;
        this.problems = problems;
    }

    Optional<Activity> read() {
        return new YamlFile(name, text, 1, problems).read().map(this::situation);
    }

    private Activity situation(YamlMap sheet) {
        sheet.allowOnly(Set.of("id", "title", "minutes", "lead", "gauge", "gauges", "start", "nodes", "sources"));
        String slug = Slug.ofFile(sheet, name);
        List<Situation.Gauge> gauges = gauges(sheet);
        Map<String, Situation.Scene> scenes = new LinkedHashMap<>();
        sheet.maps("nodes").forEach(node -> keep(scenes, node));
        String start = sheet.text("start");
        calledAt.putIfAbsent(start, sheet.line("start"));
        checkPaths(start, scenes);
        if (scenes.values().stream().filter(Situation.Scene::last).count() < 2) {
            sheet.problem("nodes", "une situation a au moins deux fins");
        }
        return new Situation(
                slug,
                sheet.text("title"),
                sheet.number("minutes", 1, 30),
                sheet.text("lead"),
                gauges,
                start,
                scenes,
                Sources.of(sheet.texts("sources")));
    }

    /** One gauge under {@code gauge}, as courses have long been written, or several under {@code gauges}. */
    private List<Situation.Gauge> gauges(YamlMap sheet) {
        if (!sheet.has("gauges")) {
            YamlMap gauge = sheet.map("gauge");
            gauge.allowOnly(Set.of("name", "levels"));
            return List.of(gauge(gauge));
        }
        List<Situation.Gauge> gauges = new ArrayList<>();
        for (YamlMap map : sheet.maps("gauges")) {
            map.allowOnly(Set.of("id", "name", "levels"));
            String id = Slug.in(map, "id");
            if (gaugeIds.contains(id)) {
                map.problem("id", "la jauge « " + id + " » est donnée deux fois");
            }
            gaugeIds.add(id);
            gauges.add(gauge(map));
        }
        if (sheet.has("gauge") || gauges.isEmpty() || gauges.size() > MOST_GAUGES) {
            sheet.problem("gauges", "une situation a « gauge », ou bien « gauges » avec une à trois jauges");
        }
        return gauges;
    }

    private static Situation.Gauge gauge(YamlMap gauge) {
        List<String> levels = gauge.texts("levels");
        if (levels.size() != LEVELS) {
            gauge.problem("levels", "la jauge a cinq crans, du plus calme au plus grave");
        }
        return new Situation.Gauge(gauge.text("name"), levels);
    }

    /** Where each gauge stands in a scene, in the order of the gauges. */
    private List<Integer> levels(YamlMap node) {
        if (gaugeIds.isEmpty()) {
            return List.of(node.number("level", 1, LEVELS));
        }
        YamlMap levels = node.map("levels");
        levels.allowOnly(Set.copyOf(gaugeIds));
        return gaugeIds.stream().map(id -> levels.number(id, 1, LEVELS)).toList();
    }

    private void keep(Map<String, Situation.Scene> scenes, YamlMap node) {
        Situation.Scene scene = scene(node);
        if (scenes.put(scene.id(), scene) != null) {
            node.problem("id", "l’étape « " + scene.id() + " » est donnée deux fois");
        }
        scenesAt.putIfAbsent(scene.id(), node.line());
    }

    private Situation.Scene scene(YamlMap node) {
        node.allowOnly(
                Set.of("id", "title", gaugeIds.isEmpty() ? "level" : "levels", "scene", "line", "choices", "ending"));
        List<Situation.Choice> choices = choices(node.maps("choices"));
        boolean last = node.has("ending");
        if (last != choices.isEmpty() || choices.size() == 1 || choices.size() > MOST_CHOICES) {
            node.problem("une étape a de deux à quatre choix, ou un bilan (« ending »), jamais les deux");
        }
        return new Situation.Scene(
                Slug.in(node, "id"),
                node.text("title"),
                levels(node),
                Markdown.block(node.text("scene")),
                node.has("line") ? Optional.of(line(node.map("line"))) : Optional.empty(),
                choices,
                last ? Markdown.block(node.text("ending")) : null);
    }

    private List<Situation.Choice> choices(List<YamlMap> maps) {
        Set<String> ids = new HashSet<>();
        List<Situation.Choice> choices = new ArrayList<>();
        for (YamlMap map : maps) {
            Situation.Choice choice = choice(map);
            if (!ids.add(choice.id())) {
                map.problem("id", "le choix « " + choice.id() + " » est donné deux fois");
            }
            calledAt.putIfAbsent(choice.to(), map.line("to"));
            choices.add(choice);
        }
        return choices;
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

    private void checkPaths(String start, Map<String, Situation.Scene> scenes) {
        Set<String> reached = reachable(start, scenes);
        scenes.keySet().stream()
                .filter(id -> !reached.contains(id))
                .forEach(id -> problems.add(name, scenesAt.get(id), "aucun chemin ne mène à l’étape « " + id + " »"));
        Set<String> finishing = finishing(scenes);
        scenes.keySet().stream()
                .filter(id -> !finishing.contains(id))
                .forEach(id -> problems.add(name, scenesAt.get(id), "l’étape « " + id + " » ne mène à aucune fin"));
    }

    private Set<String> reachable(String start, Map<String, Situation.Scene> scenes) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String id = next.pop();
            Situation.Scene scene = scenes.get(id);
            if (scene == null) {
                problems.add(name, calledAt.get(id), "l’étape « " + id + " » n’existe pas");
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
