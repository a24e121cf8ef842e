package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The outline of a course: what is done, what is next, what is closed and why, in words before colour. */
final class Outline {

    private static final int MOST_NAMED = 3;

    private final LearnerCourse course;
    private final French french;
    private final String here;

    /** @param here the slug of the activity being read, or of the one to resume */
    Outline(LearnerCourse course, French french, String here) {
        this.course = course;
        this.french = french;
        this.here = here;
    }

    /** A chapter of the outline. */
    public record Chapter(String title, boolean done, String text, List<Item> activities) {}

    /** A line of the outline; {@code state} is {@code fait}, {@code ici}, {@code close} or {@code ouverte}. */
    public record Item(
            String state,
            String stateText,
            String title,
            String kind,
            String kindIcon,
            String minutes,
            String reason,
            String address,
            boolean current) {}

    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        for (Course.Chapter chapter : course.course().chapters()) {
            List<Activity> asked = chapter.activities().stream()
                    .filter(activity -> !course.course().isOptional(activity))
                    .toList();
            long passed = asked.stream()
                    .filter(activity -> course.status(activity).passed())
                    .count();
            boolean done = course.done(chapter);
            chapters.add(new Chapter(
                    Messages.text("progress.outline.chapter", chapters.size() + 1, chapter.title()),
                    done,
                    done
                            ? Messages.text("progress.outline.chapterDone")
                            : Messages.text("progress.outline.chapterProgress", passed, asked.size()),
                    chapter.activities().stream().map(this::item).toList()));
        }
        return chapters;
    }

    private Item item(Activity activity) {
        String state = state(activity);
        return new Item(
                state,
                Messages.text("progress.outline." + state),
                activity.title(),
                KindWords.of(activity),
                KindWords.icon(activity),
                french.minutes(activity.minutes()),
                "close".equals(state) ? reason(activity) : optional(activity),
                Ways.to(course.course(), activity),
                activity.slug().equals(here));
    }

    /** Names what is still to do, as long as it fits a line. */
    private String reason(Activity activity) {
        List<Activity> awaited = course.awaited(activity);
        if (awaited.size() > MOST_NAMED) {
            return Messages.text("progress.outline.closedReason", awaited.size());
        }
        return Messages.text(
                activity.afterAll() ? "progress.outline.closedUntil" : "progress.outline.closedBefore",
                awaited.stream()
                        .map(other -> MissingWords.quoted(other.title()))
                        .collect(Collectors.joining(", ")));
    }

    private String optional(Activity activity) {
        return course.course().isOptional(activity) ? Messages.text("progress.outline.optional") : "";
    }

    private String state(Activity activity) {
        if (course.status(activity).passed()) {
            return "fait";
        }
        if (!course.open(activity)) {
            return "close";
        }
        return activity.slug().equals(here) ? "ici" : "ouverte";
    }
}
