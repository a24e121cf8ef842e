package fr.prendresoin.search;

import fr.prendresoin.catalogue.Course;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.search.Words.Word;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds passages in the courses of who asks, in the versions they take: what they could open, and nothing else. */
@ApplicationScoped
public class SearchQueries {

    public static final int PAGE = 50;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 200;

    private final ProgressQueries progress;
    private final PassageSearch search;

    protected SearchQueries() {
        this(null, null);
    }

    @Inject
    SearchQueries(ProgressQueries progress, PassageSearch search) {
        this.progress = progress;
        this.search = search;
    }

    /** @param after where the page before stopped; empty for the first one */
    public SearchResults find(Actor actor, String text, Optional<Mark> after) {
        Map<UUID, Course> courses = courses(actor);
        List<Word> asked = Words.of(text.substring(0, Math.min(LONGEST, text.length()))).stream()
                .limit(MOST_WORDS)
                .toList();
        if (courses.isEmpty() || asked.isEmpty()) {
            return SearchResults.none();
        }
        boolean any = after.map(Mark::any).orElse(false);
        SearchResults found = find(courses, asked, after, any);
        boolean nothing = found.hits().isEmpty() && after.isEmpty() && asked.size() > 1;
        return nothing ? find(courses, asked, after, true) : found;
    }

    /** Of two enrolments in a course the newest counts, as everywhere. */
    private Map<UUID, Course> courses(Actor actor) {
        Map<String, LearnerCourse> bySlug = new LinkedHashMap<>();
        progress.courses(actor)
                .forEach(course -> bySlug.putIfAbsent(course.enrolment().courseSlug(), course));
        Map<UUID, Course> courses = new LinkedHashMap<>();
        bySlug.values().forEach(course -> courses.put(course.enrolment().versionId(), course.course()));
        return courses;
    }

    private SearchResults find(Map<UUID, Course> courses, List<Word> asked, Optional<Mark> after, boolean any) {
        List<WeighedPassage> found = search.best(courses.keySet(), expression(asked, any), after, PAGE + 1);
        List<WeighedPassage> shown = found.subList(0, Math.min(PAGE, found.size()));
        Optional<Mark> next = found.size() > PAGE
                ? Optional.of(shown.get(PAGE - 1)).map(last -> new Mark(any, last.weight(), last.id()))
                : Optional.empty();
        return new SearchResults(
                shown.stream()
                        .map(passage -> hit(courses.get(passage.version()), passage, asked))
                        .toList(),
                any && !shown.isEmpty(),
                next);
    }

    /** Made of stems only, which are letters and digits: nothing that was typed can be an operator of the server. */
    private static String expression(List<Word> asked, boolean any) {
        StringBuilder expression = new StringBuilder();
        for (Word word : asked) {
            expression.append(any ? "(" : " +(");
            word.stems().forEach(stem -> expression.append(Passage.token(stem)).append(' '));
            expression.append(") ");
        }
        return expression.toString();
    }

    private static Hit hit(Course course, WeighedPassage passage, List<Word> asked) {
        return new Hit(
                course,
                course.find(passage.activity()),
                passage.anchor(),
                Extract.of(passage.heading(), asked),
                Extract.of(passage.body(), asked));
    }
}
