package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Criterion;
import fr.prendresoin.catalogue.TestRole;
import fr.prendresoin.completion.Verdict;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is missing before a course is completed, as somebody would say it to the learner. */
public final class MissingWords {

    private static final int MOST_NAMED = 4;

    private final Course course;
    private final French french;

    public MissingWords(Course course, French french) {
        this.course = course;
        this.french = french;
    }

    /** One line for each thing that is missing; empty when nothing is. */
    public List<String> lines(Verdict verdict) {
        if (verdict.satisfied()) {
            return List.of();
        }
        return verdict.criterion() instanceof Criterion.Group group && group.isAll()
                ? lines(verdict.missing())
                : List.of(words(verdict));
    }

    /** Activities one just does are counted when there are many: the outline names them. */
    private List<String> lines(List<Verdict> missing) {
        List<Verdict> simple = missing.stream().filter(this::isSimple).toList();
        if (simple.size() <= MOST_NAMED) {
            return missing.stream().map(this::words).toList();
        }
        Stream<String> others = missing.stream().filter(part -> !isSimple(part)).map(this::words);
        return Stream.concat(Stream.of(Messages.text("progress.missing.activities", simple.size())), others)
                .toList();
    }

    private boolean isSimple(Verdict part) {
        return part.criterion() instanceof Criterion.Passed passed
                && key(passed.activity()).endsWith(".activity");
    }

    private String words(Verdict verdict) {
        Criterion criterion = verdict.criterion();
        if (criterion instanceof Criterion.Group group) {
            return group(group, verdict);
        }
        if (criterion instanceof Criterion.Between between) {
            return Messages.text(
                    "progress.missing.between",
                    french.date(between.from()),
                    french.date(between.until()),
                    words(verdict.parts().get(0)));
        }
        return leaf(criterion, verdict.reached());
    }

    private String group(Criterion.Group group, Verdict verdict) {
        String parts = verdict.missing().stream().map(this::words).collect(Collectors.joining(" ; "));
        return group.isAll()
                ? parts
                : Messages.text("progress.missing.choice", group.count() - verdict.reached(), parts);
    }

    private String leaf(Criterion criterion, int reached) {
        if (criterion instanceof Criterion.Score score) {
            return Messages.text("progress.missing.score", title(score.activity()), score.atLeast(), reached);
        }
        if (criterion instanceof Criterion.ProvedMinutes time) {
            return Messages.text(
                    "progress.missing.time",
                    french.minutes(time.minutes() - reached),
                    french.minutes(reached),
                    french.minutes(time.minutes()));
        }
        if (criterion instanceof Criterion.Presence presence) {
            return Messages.text("progress.missing.presence", title(presence.activity()));
        }
        return passed(((Criterion.Passed) criterion).activity());
    }

    private String passed(String slug) {
        return Messages.text(key(slug), title(slug));
    }

    /** Nobody has to do a pre-test well: it is done like any other activity. */
    private String key(String slug) {
        if (course.test(TestRole.PRE_TEST)
                .filter(test -> test.slug().equals(slug))
                .isPresent()) {
            return "progress.missing.activity";
        }
        return switch (course.find(slug).map(Activity::kind).orElse("")) {
            case "quiz" -> "progress.missing.quiz";
            case "meeting" -> "progress.missing.presence";
            default -> "progress.missing.activity";
        };
    }

    private String title(String slug) {
        return quoted(course.find(slug).map(Activity::title).orElse(slug));
    }

    /** Between French quotes, with others for those it may hold. */
    static String quoted(String title) {
        String inside = title.replaceAll("«[\\s\u00A0\u202F]*", "“").replaceAll("[\\s\u00A0\u202F]*»", "”");
        return Messages.text("progress.outline.named", inside);
    }
}
