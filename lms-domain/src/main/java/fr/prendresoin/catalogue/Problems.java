package fr.prendresoin.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a course is read, so that an author sees everything at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(String file, int line, String message) {
        found.add(new Problem(file, line, message));
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
