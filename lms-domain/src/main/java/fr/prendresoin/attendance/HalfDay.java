package fr.prendresoin.attendance;

import java.time.LocalDate;

/** A half-day as its organiser planned it. */
public record HalfDay(LocalDate day, Half half, Setting setting, String place, int minutes) {

    boolean sameTime(LocalDate otherDay, Half otherHalf) {
        return day.equals(otherDay) && half == otherHalf;
    }
}
