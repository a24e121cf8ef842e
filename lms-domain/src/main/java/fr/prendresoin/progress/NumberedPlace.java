package fr.prendresoin.progress;

/**
 * A place with its number in the enrolment, so that it may be sent again and arrive late.
 *
 * @param sequence from 1, grows with each place; a page counts on from the one it was given
 */
public record NumberedPlace(Place place, long sequence) {

    /** What a browser counts exactly. */
    private static final long HIGHEST = 1L << 53;

    public NumberedPlace {
        if (sequence < 1 || sequence > HIGHEST) {
            throw new IllegalArgumentException("sequence must be from 1 to " + HIGHEST);
        }
    }
}
