package fr.prendresoin.web.wellbeing;

import fr.prendresoin.web.faces.French;
import fr.prendresoin.wellbeing.HelpLine;
import fr.prendresoin.wellbeing.HelpLines;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The help lines as they are shown, with the day each was checked. */
@Named
@RequestScoped
public class HelpLinesPage {

    private static final ZoneId MAINLAND = ZoneId.of("Europe/Paris");
    private static final char NBSP = '\u00A0';

    private final French french;
    private final Clock clock;

    protected HelpLinesPage() {
        this(null, null);
    }

    @Inject
    HelpLinesPage(French french, Clock clock) {
        this.french = french;
        this.clock = clock;
    }

    /** A line to call. */
    public record Line(
            String title, List<Number> numbers, String text, String hours, String verifiedOn, boolean stale) {}

    /** A number, as one reads it and as a telephone dials it. */
    public record Number(String display, String tel) {}

    public List<Line> getLines() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), MAINLAND);
        return HelpLines.all().stream().map(line -> line(line, today)).toList();
    }

    private Line line(HelpLine line, LocalDate today) {
        return new Line(
                line.title(),
                line.numbers().stream()
                        .map(number -> new Number(number.replace(' ', NBSP), number.replace(" ", "")))
                        .toList(),
                line.text(),
                line.hours(),
                french.date(line.verifiedOn()),
                line.staleOn(today));
    }
}
