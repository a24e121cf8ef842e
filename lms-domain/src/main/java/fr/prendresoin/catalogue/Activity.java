package fr.prendresoin.catalogue;

/** One thing a learner does in a course; its slug is unique in the course and never changes. */
public sealed interface Activity permits Lesson, Situation, Quiz {

    String slug();

    String title();

    /** Honest duration, in minutes. */
    int minutes();

    /** Whether it opens only when everything before it is finished. */
    default boolean afterAll() {
        return false;
    }

    /** {@code lesson}, {@code situation} or {@code quiz}: which page shows it. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
