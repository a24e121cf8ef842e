package fr.prendresoin.progress;

import java.time.Instant;

/** A receipt as its learner finds it again: its number, what it is for, since when; never what was answered. */
public record ReceiptRow(String number, Instant savedAt, What what, Subject subject) {

    /** What a receipt is for. */
    public enum What {
        /** An answer that counts. */
        ANSWER,
        /** An answer that a later one replaced. */
        ANSWER_REPLACED,
        FINISHED,
        GRADED,
        PRESENT,
        PLACE
    }

    /**
     * Where it happened.
     *
     * @param question null unless it is an answer
     * @param attempt the number of the attempt; null unless it is an answer
     */
    public record Subject(String course, String courseTitle, String activityTitle, Integer question, Integer attempt) {}
}
