package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Lesson;
import fr.prendresoin.catalogue.SafeHtml;
import fr.prendresoin.catalogue.Source;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What only a lesson shows: its text and its sources. */
@Named
@RequestScoped
public class LessonPage {

    private final ActivityPage page;

    protected LessonPage() {
        this(null);
    }

    @Inject
    LessonPage(ActivityPage page) {
        this.page = page;
    }

    private Lesson lesson() {
        return (Lesson) page.activity();
    }

    public String getLead() {
        return lesson().lead();
    }

    public SafeHtml getBody() {
        return lesson().body();
    }

    public List<Source> getSources() {
        return lesson().sources();
    }
}
