package fr.prendresoin.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a quiz is for when it measures a course: where its learner begins, or where they have come to (rule 36). */
public enum TestRole {
    /** Opens everything after it; nobody fails it, and nobody takes it twice. */
    PRE_TEST,
    /** Waits for everything else; asks other questions about the same objectives. */
    POST_TEST;

    /** As an author writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<TestRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
