package fr.prendresoin.timekeeping;

import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentId;

/** Whatever the version, it is the small course: rows of a test have no files. */
final class SmallCourseOf extends CourseOf {

    @Override
    Course of(VersionId version) {
        return CatalogueFixtures.smallCourse();
    }

    @Override
    Course of(EnrolmentId enrolment) {
        return CatalogueFixtures.smallCourse();
    }
}
