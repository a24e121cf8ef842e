package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import java.util.ArrayList;
import java.util.List;

/** The outline of a course: what is done, what is next, what is closed and why, in words before colour. */
final class Outline {

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
            long done = chapter.activities().stream()
                    .filter(activity -> course.status(activity).passed())
                    .count();
            int total = chapter.activities().size();
            chapters.add(new Chapter(
                    Messages.text("progress.outline.chapter", chapters.size() + 1, chapter.title()),
                    done == total,
                    done == total
                            ? Messages.text("progress.outline.chapterDone")
                            : Messages.text("progress.outline.chapterProgress", done, total),
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
                "close".equals(state) ? Messages.text("progress.outline.closedReason") : "",
                Ways.to(course.course(), activity),
                activity.slug().equals(here));
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
