package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Courses;
import jakarta.persistence.EntityManager;

/** What a test of another context needs of this one. */
public final class ProgressFixtures {

    private ProgressFixtures() {}

    /** The courses of learners, as the database keeps them. */
    public static ProgressQueries queries(Courses courses, EntityManager entityManager) {
        return new ProgressQueries(courses, entityManager);
    }
}
