package fr.prendresoin.wellbeing;

import java.time.LocalDate;
import java.util.List;

/** A line one may call: for whom, under which numbers, when, and the day somebody checked all that. */
public record HelpLine(String title, List<String> numbers, String text, String hours, LocalDate verifiedOn) {

    private static final int MONTHS_OF_TRUST = 6;

    /** Whether the entry must be checked again (rule 62). */
    public boolean staleOn(LocalDate today) {
        return verifiedOn.plusMonths(MONTHS_OF_TRUST).isBefore(today);
    }
}
