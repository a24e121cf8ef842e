package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.enrolment.LearnerEnrolment;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

/** What a test of another context needs of this one. */
public final class ProgressFixtures {

    private ProgressFixtures() {}

    /** A course its learner has not opened yet. */
    public static LearnerCourse untouched(LearnerEnrolment enrolment, Course course) {
        return new LearnerCourse(
                enrolment, course, Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    /** The courses of learners, as the database keeps them. */
    public static ProgressQueries queries(Courses courses, EntityManager entityManager) {
        return new ProgressQueries(courses, entityManager);
    }
}
