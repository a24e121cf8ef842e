package fr.prendresoin.dpc;

import java.time.LocalDate;

/** Until when a body may answer (rule 30). How days are counted is to be confirmed by the body's counsel. */
public final class AnswerTime {

    private AnswerTime() {}

    /** The last useful day of so many clear days: neither the day of the notice nor the day of expiry counts (R4021-25). */
    public static LocalDate lastOfClearDays(LocalDate notified, int days) {
        return notified.plusDays(days + 1L);
    }

    /** The last day of so many days that are not clear ones: the day of the notice does not count (R4021-24). */
    public static LocalDate lastOfDays(LocalDate notified, int days) {
        return notified.plusDays(days);
    }
}
