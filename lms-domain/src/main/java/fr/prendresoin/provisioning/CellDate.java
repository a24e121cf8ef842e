package fr.prendresoin.provisioning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day in a cell: {@code 2003-09-01} or the French {@code 01/09/2003}. The month never comes first. */
public final class CellDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?: 0{1,2}:00.*)?");
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("\\d{4,5}(?:[.,]\\d+)?");

    private CellDate() {}

    /** What is wrong with the text as a day; empty when {@link #of} can read it. */
    public static Optional<CellFault> fault(String text) {
        String cell = text.strip();
        if (ISO.matcher(cell).matches()) {
            return inCalendar(cell) ? Optional.empty() : Optional.of(CellFault.DATE_NOT_IN_CALENDAR);
        }
        Matcher french = FRENCH.matcher(cell);
        if (french.matches()) {
            return inCalendar(cell) ? Optional.empty() : Optional.of(whyNot(french));
        }
        if (SHORT.matcher(cell).matches()) {
            return Optional.of(CellFault.DATE_WITHOUT_CENTURY);
        }
        boolean serial = SERIAL.matcher(cell).matches();
        return Optional.of(serial ? CellFault.DATE_AS_NUMBER : CellFault.NOT_A_DATE);
    }

    /**
     * The day; a time beside it is left out.
     *
     * @throws IllegalArgumentException when {@link #fault} says why
     */
    public static LocalDate of(String text) {
        String cell = text.strip();
        Matcher iso = ISO.matcher(cell);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher french = FRENCH.matcher(cell);
        if (french.matches()) {
            return day(french.group(3), french.group(2), french.group(1));
        }
        throw new IllegalArgumentException("not a day: " + cell);
    }

    private static LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not in the calendar: " + year + "-" + month + "-" + day, e);
        }
    }

    private static boolean inCalendar(String cell) {
        try {
            int year = of(cell).getYear();
            return year >= 1900 && year < 2100;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static CellFault whyNot(Matcher french) {
        boolean monthFirst = Integer.parseInt(french.group(2)) > 12
                && Integer.parseInt(french.group(2)) <= 31
                && Integer.parseInt(french.group(1)) <= 12;
        return monthFirst ? CellFault.DATE_WITH_MONTH_FIRST : CellFault.DATE_NOT_IN_CALENDAR;
    }
}
