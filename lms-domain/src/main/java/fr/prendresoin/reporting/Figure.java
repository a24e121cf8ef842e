package fr.prendresoin.reporting;

/**
 * A number of people as the public sees it: either the count, or nothing at all.
 *
 * <p>There is one single way to be hidden. To tell "too small" from "hidden to protect a neighbour" would say that a
 * count lies between 0 and 9, which is an interval of fewer than ten people.
 */
public sealed interface Figure {

    /** A count that is published as it is. */
    record Shown(int count) implements Figure {}

    /** A count that is withheld: it may be 0, 3 or 3,000. */
    record Hidden() implements Figure {}

    /** Whether the public sees no count here. */
    default boolean hidden() {
        return this instanceof Hidden;
    }
}
