package fr.prendresoin.obligation;

import java.time.LocalDate;

/** Some days of the law, both included, with where they are known from. */
public record DatedPeriod(LocalDate first, LocalDate last, Provenance provenance) {

    /** Whether a day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The nearest of its days. */
    LocalDate nearest(LocalDate day) {
        if (day.isBefore(first)) {
            return first;
        }
        return day.isAfter(last) ? last : day;
    }
}
