package fr.prendresoin.organisation;

import fr.prendresoin.shared.RuleViolation;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/** An academic year, from 1 September to 31 August, known by the year in which it starts (rule 13). */
public record AcademicYear(int start) implements Comparable<AcademicYear> {

    private static final Pattern STARTING_YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    /** The academic year a day belongs to. */
    public static AcademicYear of(LocalDate day) {
        boolean autumn = day.getMonthValue() >= Month.SEPTEMBER.getValue();
        return new AcademicYear(autumn ? day.getYear() : day.getYear() - 1);
    }

    /**
     * The academic year that Apogée ({@code COD_ANU}) or Supann ({@code anneeinsc}) names by the year in which it starts.
     *
     * @throws RuleViolation unless it is a year of four digits in the twentieth or twenty-first century; it carries what
     *     was read
     */
    public static AcademicYear startingIn(String written) {
        String year = Optional.ofNullable(written).orElse("").strip();
        if (!STARTING_YEAR.matcher(year).matches()) {
            throw new RuleViolation(OrganisationRule.ACADEMIC_YEAR_UNREADABLE, year);
        }
        return new AcademicYear(Integer.parseInt(year));
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
