package fr.prendresoin.cohort;

import java.time.LocalDate;

/**
 * A césure.
 *
 * @param from the first day away
 * @param back the first day back, as far as one knows; a year after the first one, the longest it may last, until somebody
 *     says otherwise
 * @param lasting whether it has begun and is not over
 */
public record Leave(LocalDate from, LocalDate back, boolean lasting) {

    /** When somebody who left that day must be back. */
    static LocalDate latestReturn(LocalDate from) {
        return from.plusYears(1);
    }
}
