package fr.prendresoin.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a course from its files. The same class checks it in the build and publishes it at start-up: what passes here
 * cannot fail there. It never throws for what an author wrote; it says file, line and reason, in French.
 */
public final class CourseReader {

    private static final String SHEET = "course.yaml";
    private static final Set<String> KEYS = Set.of(
            "slug", "title", "summary", "audience", "learners", "verified-on", "objectives", "chapters", "completion");

    /** Where each kind of activity is written. */
    private static final Map<String, String> FILES = Map.of(
            "lesson", "lessons/%s.md",
            "situation", "situations/%s.yaml",
            "video", "videos/%s.md",
            "vignette", "vignettes/%s.yaml",
            "reflection", "reflections/%s.yaml",
            "checklist", "checklists/%s.yaml",
            "document", "documents/%s.yaml",
            "meeting", "meetings/%s.yaml",
            "plan", "plans/%s.yaml");

    private final CourseFiles files;
    private final Problems problems = new Problems();
    private final Set<String> used = new TreeSet<>(List.of(SHEET));
    private final Map<String, Integer> objectives = new LinkedHashMap<>();
    private final Set<String> chapters = new HashSet<>();
    private final Map<String, Activity> activities = new LinkedHashMap<>();
    private final Set<String> optional = new HashSet<>();
    private final BankReader banks;
    private final TestReader tests = new TestReader();
    private final OrderReader order = new OrderReader();
    private final MediaShelf shelf;
    private final List<Consumer<Set<String>>> awaitingLessons = new ArrayList<>();
    private String slug = "";

    private CourseReader(CourseFiles files) {
        this.files = files;
        this.banks = new BankReader(this::open, problems);
        this.shelf = new MediaShelf(files, used, problems);
    }

    /** Reads one course; every problem found is reported, not the first one only. */
    public static Reading read(CourseFiles files) {
        return new CourseReader(files).read();
    }

    private Reading read() {
        Optional<Course> course = open(SHEET)
                .flatMap(text -> new YamlFile(SHEET, text, 1, problems).read())
                .map(this::course);
        Stream.concat(files.texts().keySet().stream(), files.media().keySet().stream())
                .filter(name -> !used.contains(name))
                .forEach(name -> problems.add(name, 1, "aucune activité n’utilise ce fichier"));
        List<Problem> found = problems.all();
        return new Reading(found.isEmpty() ? course : Optional.empty(), found);
    }

    private Optional<String> open(String name) {
        used.add(name);
        Optional<String> text = files.find(name);
        if (text.isEmpty()) {
            boolean there = files.media().containsKey(name);
            problems.add(name, 1, there ? "le fichier n’est pas un texte en UTF-8" : "le fichier manque");
        }
        return text;
    }

    private Course course(YamlMap sheet) {
        sheet.allowOnly(KEYS);
        slug = Slug.in(sheet, "slug");
        List<String> goals =
                sheet.maps("objectives").stream().map(this::objective).toList();
        List<Course.Chapter> parts =
                sheet.maps("chapters").stream().map(this::chapter).toList();
        Criterion completion = new CriterionReader(activities, optional).read(sheet);
        banks.checkObjectives(objectives, SHEET);
        banks.checkLessons(parts);
        checkLessons(parts);
        checkTests(parts);
        order.check();
        return new Course(
                slug,
                sheet.text("title"),
                sheet.text("summary"),
                sheet.text("audience"),
                Learners.in(sheet),
                sheet.date("verified-on"),
                goals,
                parts,
                shelf.taken(),
                new Course.Rule(completion, optional, order.after()));
    }

    /** What a case rests on is known once every lesson is. */
    private void checkLessons(List<Course.Chapter> parts) {
        Set<String> lessons = parts.stream()
                .flatMap(part -> part.activities().stream())
                .filter(Lesson.class::isInstance)
                .map(Activity::slug)
                .collect(Collectors.toSet());
        awaitingLessons.forEach(check -> check.accept(lessons));
    }

    private void checkTests(List<Course.Chapter> parts) {
        tests.check(parts.stream().flatMap(part -> part.activities().stream()).toList());
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
            Optional<String> after = OrderReader.take(entry);
            activity(entry).ifPresent(activity -> {
                order.keep(activity, after, entry);
                held.add(keep(activity, optionalHere, entry));
            });
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
        tests.keep(activity, optionalHere, entry);
        if (optionalHere) {
            optional.add(activity.slug());
        }
        return activity;
    }

    private Optional<Activity> activity(YamlMap entry) {
        if (entry.has("quiz")) {
            return Optional.of(banks.quiz(entry));
        }
        Optional<String> kind = FILES.keySet().stream().filter(entry::has).findFirst();
        if (kind.isEmpty()) {
            entry.problem("une activité est « quiz » ou l’une de celles-ci : " + new TreeSet<>(FILES.keySet()));
            return Optional.empty();
        }
        entry.allowOnly(Set.of(kind.get()));
        String name = FILES.get(kind.get()).formatted(entry.text(kind.get()));
        return open(name).flatMap(text -> read(kind.get(), name, text));
    }

    private Optional<Activity> read(String kind, String name, String text) {
        HeadedText headed = new HeadedText(name, text, problems);
        YamlFile yaml = new YamlFile(name, text, 1, problems);
        return switch (kind) {
            case "lesson" -> new LessonReader(headed, shelf, slug).read();
            case "video" -> new VideoReader(headed, shelf, problems).read();
            case "situation" -> new SituationReader(name, text, problems).read();
            case "vignette" -> new VignetteReader(name, yaml, awaitingLessons).read();
            case "reflection" -> new SheetReader(name, yaml, shelf).reflection();
            case "checklist" -> new SheetReader(name, yaml, shelf).checklist();
            case "document" -> new SheetReader(name, yaml, shelf).document();
            case "plan" -> new SheetReader(name, yaml, shelf).plan();
            default -> new SheetReader(name, yaml, shelf).meeting();
        };
    }
}
