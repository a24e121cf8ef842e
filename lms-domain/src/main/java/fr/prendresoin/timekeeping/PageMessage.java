package fr.prendresoin.timekeeping;

import java.util.List;
import java.util.UUID;

/**
 * What a page tells of its reader: everything it saw that was not acknowledged yet.
 *
 * @param course the slug of the course
 * @param activity the slug of the activity
 * @param pageView which opening of the page speaks: a number the page drew for itself
 */
public record PageMessage(String course, String activity, UUID pageView, Mark mark, List<Run> runs) {

    /** More than a page that is offline for a whole day keeps. */
    public static final int MOST_RUNS = 200;

    /** @throws IllegalArgumentException when no page of ours would say so */
    public PageMessage {
        runs = List.copyOf(runs);
        if (runs.size() > MOST_RUNS) {
            throw new IllegalArgumentException(runs.size() + " runs in a message");
        }
    }

    /**
     * Where the message stands among those of its page view.
     *
     * @param number grows with each message; a number heard before adds nothing
     * @param after the last message that was acknowledged, 0 when none was
     * @param sinceHeard milliseconds since that one was sent, by the page's steady clock
     * @param sincePrevious milliseconds since the message before this one was sent, acknowledged or not
     */
    public record Mark(int number, int after, long sinceHeard, long sincePrevious) {

        /** @throws IllegalArgumentException when no page of ours would say so */
        public Mark {
            if (number < 1 || after < 0 || sinceHeard < 0 || sincePrevious < 0) {
                throw new IllegalArgumentException("message " + number + " after " + after);
            }
        }
    }

    /**
     * Time without a break, in milliseconds before the message was sent, by a clock of the page that is never set: so
     * whatever the reader's machine shows for a time is not believed.
     *
     * @param active how long ago the last sign of activity was
     * @param asleep by how much other clocks of the machine moved further since: either it slept, and the steady clock
     *     stood still, or somebody set them
     */
    public record Run(long from, long to, long active, long asleep) {

        /** Thirty days: a machine may sleep for weeks with a page open. What is older lies before anything was heard. */
        private static final long OLDEST = 30L * 86_400_000;

        /** @throws IllegalArgumentException when it ends before it begins, or in the future */
        public Run {
            if (to < 0 || from < to || active < 0 || asleep < 0) {
                throw new IllegalArgumentException("run from " + from + " to " + to + " active " + active);
            }
            from = Math.min(from, OLDEST);
            to = Math.min(to, OLDEST);
            active = Math.min(active, OLDEST);
            asleep = Math.min(asleep, OLDEST);
        }
    }
}
