package fr.prendresoin.privacy;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;

/** The time after an academic year for which something of it is kept, as a dated setting of the register says. */
record AcademicTime(String setting, Map<Integer, Integer> years) {

    /**
     * The last day on which what belongs to an academic year is kept.
     *
     * @param academicYear the year in which it starts, 2026 for 2026-2027; its end, 31 August, starts the time
     * @throws IllegalStateException when the register says nothing of that year
     */
    LocalDate keptUntil(int academicYear) {
        int length = years.entrySet().stream()
                .filter(entry -> entry.getKey() <= academicYear)
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new IllegalStateException(
                        DataRegister.REFERENCE + " has no " + setting + " for the academic year " + academicYear));
        return LocalDate.of(academicYear + 1 + length, Month.AUGUST, 31);
    }
}
