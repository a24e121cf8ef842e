package fr.prendresoin.timekeeping;

import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Finds the version of the course that an enrolment keeps. */
@ApplicationScoped
class CourseOf {

    private final Courses courses;
    private final EntityManager entityManager;

    protected CourseOf() {
        this(null, null);
    }

    @Inject
    CourseOf(Courses courses, EntityManager entityManager) {
        this.courses = courses;
        this.entityManager = entityManager;
    }

    Course of(VersionId version) {
        return courses.version(version);
    }

    /** @throws NotFound when there is no such enrolment */
    Course of(EnrolmentId enrolment) {
        return entityManager
                .createQuery("select e.versionId from Enrolment e where e.id = :enrolment", UUID.class)
                .setParameter("enrolment", enrolment.value())
                .getResultStream()
                .findFirst()
                .map(version -> of(new VersionId(version)))
                .orElseThrow(() -> new NotFound("enrolment " + enrolment));
    }
}
