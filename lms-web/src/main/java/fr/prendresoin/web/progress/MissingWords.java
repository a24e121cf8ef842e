package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Criterion;
import fr.prendresoin.completion.Verdict;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is missing before a course is completed, as somebody would say it to the learner. */
public final class MissingWords {

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
                ? verdict.missing().stream().map(this::words).toList()
                : List.of(words(verdict));
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
        String key = course.find(slug)
                .map(activity -> switch (activity.kind()) {
                    case "quiz" -> "progress.missing.quiz";
                    case "meeting" -> "progress.missing.presence";
                    default -> "progress.missing.activity";
                })
                .orElse("progress.missing.activity");
        return Messages.text(key, title(slug));
    }

    private String title(String slug) {
        return course.find(slug).map(Activity::title).orElse(slug);
    }
}
