package fr.prendresoin.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a course from its files. The same class checks it in the build and publishes it at start-up: what passes here
 * cannot fail there. It never throws for what an author wrote; it says file, line and reason, in French.
 */
public final class CourseReader {

    private static final String SHEET = "course.yaml";

    private final CourseFiles files;
    private final Problems problems = new Problems();
    private final Set<String> used = new TreeSet<>(List.of(SHEET));
    private final Map<String, Integer> objectives = new LinkedHashMap<>();
    private final Set<String> chapters = new HashSet<>();
    private final Map<String, Activity> activities = new LinkedHashMap<>();
    private final Set<String> optional = new HashSet<>();
    private final BankReader banks;

    private CourseReader(CourseFiles files) {
        this.files = files;
        this.banks = new BankReader(this::open, problems);
    }

    /** Reads one course; every problem found is reported, not the first one only. */
    public static Reading read(CourseFiles files) {
        return new CourseReader(files).read();
    }

    private Reading read() {
        Optional<Course> course = open(SHEET)
                .flatMap(text -> new YamlFile(SHEET, text, 1, problems).read())
                .map(this::course);
        files.texts().keySet().stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> problems.add(name, 1, "aucune activité n’utilise ce fichier"));
        List<Problem> found = problems.all();
        return new Reading(found.isEmpty() ? course : Optional.empty(), found);
    }

    private Optional<String> open(String name) {
        used.add(name);
        Optional<String> text = files.find(name);
        if (text.isEmpty()) {
            problems.add(name, 1, "le fichier manque");
        }
        return text;
    }

    private Course course(YamlMap sheet) {
        sheet.allowOnly(
                Set.of("slug", "title", "summary", "audience", "verified-on", "objectives", "chapters", "completion"));
        List<String> goals =
                sheet.maps("objectives").stream().map(this::objective).toList();
        List<Course.Chapter> parts =
                sheet.maps("chapters").stream().map(this::chapter).toList();
        Criterion completion = new CriterionReader(activities, optional).read(sheet);
        banks.checkObjectives(objectives, SHEET);
        banks.checkLessons(parts);
        return new Course(
                Slug.in(sheet, "slug"),
                sheet.text("title"),
                sheet.text("summary"),
                sheet.text("audience"),
                sheet.date("verified-on"),
                goals,
                parts,
                new Course.Rule(completion, optional));
    }

    private String objective(YamlMap objective) {
        objective.allowOnly(Set.of("id", "text"));
        String id = objective.text("id");
        if (objectives.putIfAbsent(id, objective.line()) != null) {
            objective.problem("id", "l’objectif « " + id + " » est donné deux fois");
        }
        return objective.text("text");
    }

    private Course.Chapter chapter(YamlMap chapter) {
        chapter.allowOnly(Set.of("slug", "title", "activities"));
        String slug = Slug.in(chapter, "slug");
        if (!chapters.add(slug)) {
            chapter.problem("slug", "le chapitre « " + slug + " » est donné deux fois");
        }
        List<Activity> held = new ArrayList<>();
        chapter.maps("activities").forEach(entry -> {
            boolean optionalHere = entry.takeFlag("optional");
            activity(entry).ifPresent(activity -> held.add(keep(activity, optionalHere, entry)));
        });
        if (held.isEmpty()) {
            chapter.problem("le chapitre n’a aucune activité");
        }
        return new Course.Chapter(slug, chapter.text("title"), held);
    }

    private Activity keep(Activity activity, boolean optionalHere, YamlMap entry) {
        if (activities.putIfAbsent(activity.slug(), activity) != null) {
            entry.problem("l’activité « " + activity.slug() + " » est donnée deux fois");
        }
        if (optionalHere) {
            optional.add(activity.slug());
        }
        return activity;
    }

    private Optional<Activity> activity(YamlMap entry) {
        if (entry.has("lesson")) {
            entry.allowOnly(Set.of("lesson"));
            String name = "lessons/" + entry.text("lesson") + ".md";
            return open(name).flatMap(text -> new LessonReader(name, text, problems).read());
        }
        if (entry.has("situation")) {
            entry.allowOnly(Set.of("situation"));
            String name = "situations/" + entry.text("situation") + ".yaml";
            return open(name).flatMap(text -> new SituationReader(name, text, problems).read());
        }
        if (entry.has("quiz")) {
            return Optional.of(banks.quiz(entry));
        }
        entry.problem("une activité est « lesson », « situation » ou « quiz »");
        return Optional.empty();
    }
}
