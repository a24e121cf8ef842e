package fr.prendresoin.timekeeping;

import java.util.List;
import java.util.UUID;

/**
 * What a page tells of its reader: everything it saw that was not acknowledged yet.
 *
 * @param course the slug of the course
 * @param activity the slug of the activity
 * @param pageView which opening of the page speaks: a number the page drew for itself
 * @param number grows with each message of this page view; a number heard before adds nothing
 */
public record PageMessage(String course, String activity, UUID pageView, int number, List<Run> runs) {

    /** More than a page that is offline for a whole day keeps. */
    private static final int MOST_RUNS = 200;

    /** @throws IllegalArgumentException when no page of ours would say so */
    public PageMessage {
        runs = List.copyOf(runs);
        if (number < 1 || runs.size() > MOST_RUNS) {
            throw new IllegalArgumentException("message " + number + " with " + runs.size() + " runs");
        }
    }

    /**
     * Time without a break, in milliseconds before the message was sent: so no clock of the reader's machine is believed,
     * whatever it shows.
     *
     * @param active how long ago the last sign of activity was
     */
    public record Run(long from, long to, long active) {

        /** @throws IllegalArgumentException when it ends before it begins, or in the future */
        public Run {
            if (to < 0 || from < to || active < 0) {
                throw new IllegalArgumentException("run from " + from + " to " + to + " active " + active);
            }
        }
    }
}
