package fr.prendresoin.privacy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How long what pages saw of a reader's time is kept: a dated setting of the register. */
public final class TimeRetention {

    private TimeRetention() {}

    /** The last day on which the intervals of an academic year are kept. */
    public static LocalDate keptUntil(int academicYear) {
        return new AcademicTime("time-years", DataRegister.timeYears()).keptUntil(academicYear);
    }

    /** The academic years whose intervals are not kept any more on a day. */
    public static List<Integer> yearsOver(LocalDate today) {
        int first = DataRegister.timeYears().keySet().stream()
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return IntStream.rangeClosed(first, today.getYear())
                .filter(year -> keptUntil(year).isBefore(today))
                .boxed()
                .toList();
    }
}
