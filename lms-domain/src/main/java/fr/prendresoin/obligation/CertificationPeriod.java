package fr.prendresoin.obligation;

import java.time.LocalDate;

/** A period of the certification, and why it is that one. */
public record CertificationPeriod(LocalDate first, LocalDate last, Reason reason) {

    /** Why a period begins when it does. */
    public enum Reason {
        /** In exercise on the day the certification began: the first period is longer. */
        ALREADY_IN_EXERCISE,
        REGISTERED,
        CHANGED_PROFESSION,
        /** Back after an interruption that had ended the period before. */
        RESUMED,
        /** The one before is over. */
        FOLLOWING
    }
}
