package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.Lesson;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The open lessons of a course on one page, to be kept on a device: nothing on it says who reads or how far they are. */
@Named
@RequestScoped
public class OfflinePage implements Page {

    private final CurrentActor current;
    private final Address address;
    private final ProgressQueries progress;
    private final Courses courses;
    private final French french;
    private LearnerCourse course;

    protected OfflinePage() {
        this(null, null, null, null, null);
    }

    @Inject
    OfflinePage(CurrentActor current, Address address, ProgressQueries progress, Courses courses, French french) {
        this.current = current;
        this.address = address;
        this.progress = progress;
        this.courses = courses;
        this.french = french;
    }

    /** Reads the course of the address as whoever is signed in takes it. */
    @Override
    public void load() {
        course = progress.course(current.get(), address.segment("course"));
    }

    public String getTitle() {
        return course.course().title();
    }

    /** Tells one version from the next. */
    public String getVersion() {
        return course.enrolment().versionId().toString();
    }

    public String getStamp() {
        return Stamp.of(courses, course, french);
    }

    public String getCourseAddress() {
        return Ways.to(course.course());
    }

    public List<Lesson> getLessons() {
        Course read = course.course();
        return read.activities().stream()
                .filter(Lesson.class::isInstance)
                .filter(course::open)
                .map(Lesson.class::cast)
                .toList();
    }
}
