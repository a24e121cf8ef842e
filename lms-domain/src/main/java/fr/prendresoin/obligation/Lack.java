package fr.prendresoin.obligation;

/**
 * Something that is missing, and how much of it.
 *
 * @param bloc which bloc lacks actions; 0 for another kind of lack
 */
public record Lack(Kind kind, int count, int bloc) {

    /** What is missing. */
    public enum Kind {
        /** Actions of other types than those there are. */
        TYPES,
        PRIORITIES,
        /** Actions in a bloc of the certification. */
        BLOC
    }
}
