package fr.prendresoin.settlement;

import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.participation.Step;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** What a letter says of one seat: which session, until when, where, and each thing that is left. It blames nobody. */
final class SeatLetter {

    private static final char NBSP = '\u00A0';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final Properties LINES = read();

    private SeatLetter() {}

    static List<String> paragraphs(SessionDetails session, List<Step> lacks, String address) {
        String seat = LINES.getProperty("SEAT")
                .replace("{action}", session.action().title())
                .replace("{day}", DAY.format(session.endsOn()).replace(' ', NBSP))
                .replace("{address}", address);
        return Stream.concat(Stream.of(seat), lacks.stream().map(SeatLetter::line))
                .toList();
    }

    private static String line(Step step) {
        return "– "
                + LINES.getProperty(step.kind().name())
                        .replace("{count}", String.valueOf(step.lacking()))
                        .replace("{left}", minutes(step.lacking()));
    }

    /** For example « 52 min », « 1 h 10 ». */
    private static String minutes(int minutes) {
        int rest = minutes % 60;
        if (minutes < 60) {
            return minutes + "" + NBSP + "min";
        }
        return minutes / 60 + "" + NBSP + "h" + (rest == 0 ? "" : String.format(Locale.ROOT, "%c%02d", NBSP, rest));
    }

    private static Properties read() {
        Properties lines = new Properties();
        try (Reader file = new InputStreamReader(
                SeatLetter.class.getResourceAsStream("/settlement/lines.properties"), StandardCharsets.UTF_8)) {
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lines of seats", e);
        }
        return lines;
    }
}
