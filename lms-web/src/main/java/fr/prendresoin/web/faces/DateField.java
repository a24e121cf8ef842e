package fr.prendresoin.web.faces;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** Reads a date as a browser's own field sends it, or as a French person types it where there is no such field. */
public final class DateField {

    private static final DateTimeFormatter SENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter TYPED = new DateTimeFormatterBuilder()
            .appendPattern("d/M/")
            .appendValue(ChronoField.YEAR, 4)
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private DateField() {}

    /** For example 2027-01-29, 29/01/2027 or 1.2.2027; empty for what is no day of the calendar. */
    public static Optional<LocalDate> read(String text) {
        String day = text.strip();
        boolean sent = day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        try {
            return Optional.of(LocalDate.parse(sent ? day : day.replaceAll("\\s*[./-]\\s*", "/"), sent ? SENT : TYPED));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
