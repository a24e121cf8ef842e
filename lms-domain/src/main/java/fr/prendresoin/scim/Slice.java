package fr.prendresoin.scim;

import java.util.List;

/** Some of what was found, and how much that was in all. */
public record Slice<T>(List<T> rows, long total) {

    /** Copies the rows. */
    public Slice {
        rows = List.copyOf(rows);
    }

    /** The rows from one on, counted from 1, as many as are wanted. */
    static <T> Slice<T> of(List<T> all, Window window) {
        return new Slice<>(
                all.stream().skip(window.from() - 1L).limit(window.count()).toList(), all.size());
    }
}
