package fr.prendresoin.catalogue;

import fr.prendresoin.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A whole course as its author wrote it, checked; its media by name, without their folder. */
public record Course(
        String slug,
        String title,
        String summary,
        String audience,
        Learners learners,
        LocalDate verifiedOn,
        List<String> objectives,
        List<Chapter> chapters,
        Map<String, MediaFile> media,
        Rule rule) {

    /** A part of a course, with its activities in order. */
    public record Chapter(String slug, String title, List<Activity> activities) {}

    /**
     * What completes the course, and in which order it is done.
     *
     * @param optional the activities that nothing waits for
     * @param after the activity that another one waits for, by the slug of the one that waits
     */
    public record Rule(Criterion completion, Set<String> optional, Map<String, String> after) {

        /** Copies both. */
        public Rule {
            optional = Set.copyOf(optional);
            after = Map.copyOf(after);
        }
    }

    /** What completes the course. */
    public Criterion completion() {
        return rule.completion();
    }

    public boolean isOptional(Activity activity) {
        return rule.optional().contains(activity.slug());
    }

    /** What the author lets an activity wait for, apart from the tests; empty when it waits for nothing. */
    public Optional<Activity> before(Activity activity) {
        return Optional.ofNullable(rule.after().get(activity.slug())).flatMap(this::find);
    }

    /** What is written between two rounds of an evaluation of practices; empty when the course has no rounds. */
    public Optional<Plan> plan() {
        return activities().stream()
                .filter(Plan.class::isInstance)
                .map(Plan.class::cast)
                .findFirst();
    }

    /** Every activity that is not optional, in order. */
    public List<Activity> mandatory() {
        return activities().stream().filter(activity -> !isOptional(activity)).toList();
    }

    /** Every activity, in order. */
    public List<Activity> activities() {
        return chapters.stream()
                .flatMap(chapter -> chapter.activities().stream())
                .toList();
    }

    public Optional<Activity> find(String slug) {
        return activities().stream()
                .filter(activity -> activity.slug().equals(slug))
                .findFirst();
    }

    /** The quiz that measures this; empty when the course has none. */
    public Optional<Quiz> test(TestRole role) {
        return activities().stream()
                .filter(activity -> activity.testRole().filter(role::equals).isPresent())
                .map(Quiz.class::cast)
                .findFirst();
    }

    /** @throws NotFound when the course has no such activity of this type */
    public <T extends Activity> T get(String slug, Class<T> type) {
        return find(slug)
                .filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> new NotFound(type.getSimpleName() + " " + slug + " in course " + this.slug));
    }

    /** @throws NotFound when no chapter holds the activity */
    public Chapter chapterOf(String activity) {
        return chapters.stream()
                .filter(chapter -> chapter.activities().stream()
                        .anyMatch(held -> held.slug().equals(activity)))
                .findFirst()
                .orElseThrow(() -> new NotFound("chapter of " + activity));
    }

    public int minutes() {
        return activities().stream().mapToInt(Activity::minutes).sum();
    }
}
