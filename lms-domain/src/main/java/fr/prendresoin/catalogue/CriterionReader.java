package fr.prendresoin.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what completes a course: the word {@code all}, or a tree of criteria that may ask only what the course has. */
final class CriterionReader {

    private static final String COMPLETION = "completion";
    private static final String ALL = "all";
    private static final String AT_LEAST = "at-least";
    private static final String BETWEEN = "between";
    private static final String KINDS = "« all », « any », « at-least », « activities », « score », « proved-minutes »,"
            + " « presence », « between », ou l’identifiant d’une activité";

    private final Map<String, Activity> activities;
    private final List<Criterion> mandatory;

    CriterionReader(Map<String, Activity> activities, Set<String> optional) {
        this.activities = activities;
        this.mandatory = activities.keySet().stream()
                .filter(slug -> !optional.contains(slug))
                .<Criterion>map(Criterion.Passed::new)
                .toList();
    }

    Criterion read(YamlMap sheet) {
        if (sheet.isMap(COMPLETION)) {
            return criterion(sheet.map(COMPLETION));
        }
        if (!ALL.equals(sheet.text(COMPLETION))) {
            sheet.problem(
                    COMPLETION, "« completion » est « all » (tout ce qui est obligatoire) ou un critère : " + KINDS);
        }
        return everything(sheet, COMPLETION);
    }

    private Criterion everything(YamlMap map, String key) {
        if (mandatory.isEmpty() && !activities.isEmpty()) {
            map.problem(key, "toutes les activités sont facultatives : rien ne terminerait la formation");
        }
        return Criterion.all(mandatory);
    }

    private Criterion criterion(YamlMap map) {
        Optional<String> kind = map.onlyKey();
        if (kind.isEmpty()) {
            map.problem("un critère a une seule clé : " + KINDS);
            return Criterion.all(List.of());
        }
        return switch (kind.get()) {
            case ALL -> Criterion.all(list(map, ALL));
            case "any" -> new Criterion.Group(1, list(map, "any"));
            case AT_LEAST -> atLeast(map.map(AT_LEAST));
            case "activities" -> activities(map);
            case "score" -> score(map.map("score"));
            case "proved-minutes" -> new Criterion.ProvedMinutes(map.number("proved-minutes", 1, 6_000));
            case "presence" -> presence(map);
            case BETWEEN -> between(map.map(BETWEEN));
            default -> unknown(map, kind.get());
        };
    }

    private static Criterion unknown(YamlMap map, String kind) {
        map.problem(kind, "le critère « " + kind + " » est inconnu ; critères possibles : " + KINDS);
        return Criterion.all(List.of());
    }

    private List<Criterion> list(YamlMap map, String key) {
        List<Criterion> read = new ArrayList<>();
        map.items(key, (slug, line) -> read.add(passed(map, slug, line)), item -> read.add(criterion(item)));
        if (read.isEmpty()) {
            map.problem(key, "« " + key + " » attend une liste d’au moins un critère");
        }
        return read;
    }

    private Criterion passed(YamlMap map, String slug, int line) {
        if (!activities.containsKey(slug)) {
            map.problemAt(line, "aucune activité ne s’appelle « " + slug + " »");
        }
        return new Criterion.Passed(slug);
    }

    private Criterion atLeast(YamlMap map) {
        map.allowOnly(Set.of("count", "of"));
        List<Criterion> of = list(map, "of");
        return new Criterion.Group(map.number("count", 1, Math.max(1, of.size())), of);
    }

    private Criterion activities(YamlMap map) {
        if (!ALL.equals(map.text("activities"))) {
            map.problem(
                    "activities", "« activities » ne connaît que « all » : toutes celles qui ne sont pas facultatives");
        }
        return everything(map, "activities");
    }

    private Criterion score(YamlMap map) {
        map.allowOnly(Set.of("activity", AT_LEAST));
        String slug = map.text("activity");
        int draw = Optional.ofNullable(activities.get(slug))
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .map(Quiz::draw)
                .orElse(0);
        if (draw == 0) {
            map.problem("activity", "aucune évaluation ne s’appelle « " + slug + " »");
        }
        return new Criterion.Score(slug, map.number(AT_LEAST, 0, draw));
    }

    private Criterion presence(YamlMap map) {
        String slug = map.text("presence");
        if (Optional.ofNullable(activities.get(slug))
                .filter(Meeting.class::isInstance)
                .isEmpty()) {
            map.problem("presence", "aucune séance ne s’appelle « " + slug + " »");
        }
        return new Criterion.Presence(slug);
    }

    /** Without a list, everything that is mandatory must happen in time. */
    private Criterion between(YamlMap map) {
        map.allowOnly(Set.of("from", "until", "of"));
        LocalDate from = map.date("from");
        LocalDate until = map.date("until");
        if (until.isBefore(from)) {
            map.problem("until", "le dernier jour, " + until + ", vient avant le premier, " + from);
        }
        return new Criterion.Between(
                from, until, map.has("of") ? Criterion.all(list(map, "of")) : everything(map, "from"));
    }
}
