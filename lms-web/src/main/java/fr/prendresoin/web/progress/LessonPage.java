package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.Lesson;
import fr.prendresoin.catalogue.SafeHtml;
import fr.prendresoin.catalogue.Source;
import fr.prendresoin.web.faces.French;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What only a lesson shows: its text and its sources. */
@Named
@RequestScoped
public class LessonPage {

    private final ActivityPage page;
    private final Courses courses;
    private final French french;

    protected LessonPage() {
        this(null, null, null);
    }

    @Inject
    LessonPage(ActivityPage page, Courses courses, French french) {
        this.page = page;
        this.courses = courses;
        this.french = french;
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

    /** Which version is read, for who prints it. */
    public String getStamp() {
        return Stamp.of(courses, page.course(), french);
    }
}
