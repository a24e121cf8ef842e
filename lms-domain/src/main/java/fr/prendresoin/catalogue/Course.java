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

    /** What completes the course, and which of its activities nothing waits for. */
    public record Rule(Criterion completion, Set<String> optional) {

        /** Copies the set. */
        public Rule {
            optional = Set.copyOf(optional);
        }
    }

    /** What completes the course. */
    public Criterion completion() {
        return rule.completion();
    }

    public boolean isOptional(Activity activity) {
        return rule.optional().contains(activity.slug());
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
