package fr.prendresoin.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Something that happened to one learner and one activity of one enrolment. Facts are only ever added: what turns out
 * to be wrong is answered by another fact.
 *
 * @param activity the activity; empty for the course as a whole
 * @param sequence numbers the facts of one activity in the order they were recorded; 0 is kept for the first opening
 * @param amount right answers of a grade, minutes of a proof of time; null otherwise
 * @param outOf how many right answers there could be; null for what is not a grade
 * @param on the day it happened, when it is not the day it was recorded; null otherwise
 */
public record Fact(
        Kind kind,
        String activity,
        int sequence,
        Instant at,
        Integer amount,
        Integer outOf,
        boolean passed,
        LocalDate on) {

    /** The activity of what is proved for a course as a whole. */
    public static final String WHOLE_COURSE = "";

    /** What happened. */
    public enum Kind {
        /** The activity was opened for the first time. */
        SEEN,
        /** The learner says they have read or lived through the activity. */
        FINISHED,
        /** A quiz was graded. */
        GRADED,
        /** Somebody confirmed that the learner was there. */
        PRESENT,
        /** Somebody decided that the presences confirmed until then do not count. */
        ABSENT,
        /** So many minutes of work in the course were proved. */
        PROVED
    }

    public static Fact finished(String activity, Instant at) {
        return new Fact(Kind.FINISHED, activity, 0, at, null, null, true, null);
    }

    public static Fact graded(String activity, Instant at, int score, boolean passed) {
        return new Fact(Kind.GRADED, activity, 0, at, score, null, passed, null);
    }

    /** The same grade, out of so many. */
    public Fact outOf(int most) {
        return new Fact(kind, activity, sequence, at, amount, most, passed, on);
    }

    /** @param on the day of the meeting */
    public static Fact presence(String activity, Instant at, LocalDate on, boolean there) {
        return new Fact(there ? Kind.PRESENT : Kind.ABSENT, activity, 0, at, null, null, there, on);
    }

    public static Fact proved(int minutes, Instant at) {
        return new Fact(Kind.PROVED, WHOLE_COURSE, 0, at, minutes, null, false, null);
    }

    /** The same fact with its number. */
    public Fact numbered(int number) {
        return new Fact(kind, activity, number, at, amount, outOf, passed, on);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The day it counts for. */
    LocalDate day(ZoneId zone) {
        return on == null ? LocalDate.ofInstant(at, zone) : on;
    }
}
