package fr.prendresoin.web.reporting;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.reporting.Scope;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Works out what a dashboard is about: the faculty of the address, the course asked for, this academic year. */
@ApplicationScoped
class FacultyScope {

    private final OrganisationQueries organisations;
    private final Courses courses;
    private final Clock clock;

    protected FacultyScope() {
        this(null, null, null);
    }

    @Inject
    FacultyScope(OrganisationQueries organisations, Courses courses, Clock clock) {
        this.organisations = organisations;
        this.courses = courses;
        this.clock = clock;
    }

    FacultyRow faculty(String code) {
        return organisations.getFaculty(code);
    }

    /** The course of this slug; the first one for students when the slug is null or empty. */
    CourseRow course(String slug) {
        return courses.forStudents().stream()
                .filter(course ->
                        slug == null || slug.isEmpty() || course.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("course " + slug));
    }

    Scope of(FacultyRow faculty, CourseRow course) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(faculty.zone()));
        return new Scope(faculty.facultyId(), course.id(), AcademicYear.of(today), today);
    }
}
