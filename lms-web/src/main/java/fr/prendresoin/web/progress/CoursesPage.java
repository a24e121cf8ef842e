package fr.prendresoin.web.progress;

import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The courses one is enrolled in. */
@Named
@RequestScoped
public class CoursesPage implements Page {

    private final CurrentActor current;
    private final ProgressQueries progress;
    private final French french;
    private List<CourseCard> courses = List.of();

    protected CoursesPage() {
        this(null, null, null);
    }

    @Inject
    CoursesPage(CurrentActor current, ProgressQueries progress, French french) {
        this.current = current;
        this.progress = progress;
        this.french = french;
    }

    /** Reads the courses of whoever is signed in. */
    @Override
    public void load() {
        courses = progress.courses(current.get()).stream()
                .map(course -> CourseCard.of(course, french))
                .toList();
    }

    public List<CourseCard> getCourses() {
        return courses;
    }
}
