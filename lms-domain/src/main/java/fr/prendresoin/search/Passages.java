package fr.prendresoin.search;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Lesson;
import fr.prendresoin.catalogue.Situation;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.catalogue.Video;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Cuts a course into passages: itself, each lesson by its headings, what is said in a film, and the title of whatever
 * else it holds. What a
 * situation or a quiz would tell is not searched: it is met, not looked up.
 */
final class Passages {

    /** Where the page of a film has its transcript. */
    private static final String TRANSCRIPT = "transcription";

    private final VersionId version;
    private final List<Passage> passages = new ArrayList<>();

    private Passages(VersionId version) {
        this.version = version;
    }

    static List<Passage> of(VersionId version, Course course) {
        Passages made = new Passages(version);
        made.add("", "", course.title(), course.summary() + " " + String.join(" ; ", course.objectives()));
        course.activities().forEach(made::activity);
        return made.passages;
    }

    private void activity(Activity activity) {
        if (activity instanceof Lesson lesson) {
            lesson(lesson);
        } else if (activity instanceof Video video) {
            String said = Jsoup.parseBodyFragment(video.transcript().toString()).text();
            add(video.slug(), TRANSCRIPT, video.title(), video.lead() + " " + said);
        } else {
            String lead = activity instanceof Situation situation ? situation.lead() : "";
            add(activity.slug(), "", activity.title(), lead);
        }
    }

    private void lesson(Lesson lesson) {
        Element body = Jsoup.parseBodyFragment(lesson.body().toString()).body();
        body.select("sup").remove();
        String anchor = "";
        String heading = lesson.title();
        StringBuilder text = new StringBuilder(lesson.lead());
        for (Element block : body.children()) {
            if (block.is("h2, h3")) {
                add(lesson.slug(), anchor, heading, text.toString());
                anchor = block.id();
                heading = block.text();
                text = new StringBuilder();
            } else {
                text.append(' ').append(block.text());
            }
        }
        add(lesson.slug(), anchor, heading, text.toString());
    }

    private void add(String activity, String anchor, String heading, String text) {
        passages.add(new Passage(version, activity, anchor, heading, text.strip()));
    }
}
