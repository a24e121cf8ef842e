package fr.prendresoin.scim;

/** Which rows are asked for: from one on, counted from 1, at most so many. */
public record Window(int from, int count) {

    /** How many rows one answer holds at most. */
    public static final int LARGEST = 200;

    private static final int USUAL = 100;

    /**
     * What a request asks for, mended as RFC 7644, section 3.4.2.4, wants: less than 1 is the first row, a negative count
     * is none, more than {@link #LARGEST} is that many.
     *
     * @param from null for the first row
     * @param count null for a hundred
     */
    public static Window asked(Integer from, Integer count) {
        int wanted = count == null ? USUAL : Math.max(0, count);
        return new Window(from == null ? 1 : Math.max(1, from), Math.min(LARGEST, wanted));
    }
}
