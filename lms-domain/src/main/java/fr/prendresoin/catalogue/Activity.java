package fr.prendresoin.catalogue;

import java.util.Optional;

/** One thing a learner does in a course; its slug is unique in the course and never changes. */
public sealed interface Activity
        permits Lesson, Situation, Quiz, Video, Vignette, Reflection, Checklist, Document, Meeting, Plan {

    String slug();

    String title();

    /** Honest duration, in minutes. */
    int minutes();

    /** Whether it opens only when everything before it is finished. */
    default boolean afterAll() {
        return false;
    }

    /** Whether its learner finishes it by saying so; the others are finished by answers, or by who confirms a presence. */
    default boolean finishedByWord() {
        return true;
    }

    /** What it measures, for a quiz that measures the course. */
    default Optional<TestRole> testRole() {
        return Optional.empty();
    }

    /** {@code lesson}, {@code situation}, {@code quiz}…: the name of its type, and which page shows it. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
