package fr.prendresoin.organisation;

import java.time.LocalDate;
import java.time.Month;

/** An academic year, from 1 September to 31 August, known by the year in which it starts (rule 13). */
public record AcademicYear(int start) implements Comparable<AcademicYear> {

    /** The academic year a day belongs to. */
    public static AcademicYear of(LocalDate day) {
        boolean autumn = day.getMonthValue() >= Month.SEPTEMBER.getValue();
        return new AcademicYear(autumn ? day.getYear() : day.getYear() - 1);
    }

    /** For example {@code 2026-2027}. */
    public String label() {
        return start + "-" + (start + 1);
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(start, other.start);
    }
}
