package fr.prendresoin.web.reporting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the trend: the share of enrolled learners done at the end of each of the last weeks. */
final class Chart {

    private static final int MOST_WEEKS = 20;

    private Chart() {}

    /** A week, named by its Monday, and how many had completed by its end. */
    public record Week(LocalDate monday, long completed) {}

    /** When the last weeks end in a zone, oldest first, the one of today included. */
    static List<Instant> ends(LocalDate today, ZoneId zone) {
        return mondays(today).stream()
                .map(monday -> monday.plusWeeks(1).atStartOfDay(zone).toInstant())
                .toList();
    }

    /** One point for each of the last weeks, from the first with a completion; empty while nobody has completed. */
    static List<Week> weeks(List<Long> completedBeforeEnds, LocalDate today) {
        List<LocalDate> mondays = mondays(today);
        return IntStream.range(0, MOST_WEEKS)
                .mapToObj(index -> new Week(mondays.get(index), completedBeforeEnds.get(index)))
                .dropWhile(week -> week.completed() == 0)
                .toList();
    }

    /** The points of an SVG polyline in a square of 100 by 100, the first week on the left, all done at the top. */
    static String points(List<Week> weeks, long enrolled) {
        List<String> points = new ArrayList<>();
        for (int index = 0; index < weeks.size(); index++) {
            double x = weeks.size() == 1 ? 100 : 100.0 * index / (weeks.size() - 1);
            double y = 100 - (enrolled == 0 ? 0 : 100.0 * weeks.get(index).completed() / enrolled);
            points.add(Math.round(x * 10) / 10.0 + "," + Math.round(y * 10) / 10.0);
        }
        return points.stream().collect(Collectors.joining(" "));
    }

    private static List<LocalDate> mondays(LocalDate today) {
        LocalDate last = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(last.minusWeeks(MOST_WEEKS - 1L), monday -> monday.plusWeeks(1))
                .limit(MOST_WEEKS)
                .toList();
    }
}
