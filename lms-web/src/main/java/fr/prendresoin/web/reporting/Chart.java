package fr.prendresoin.web.reporting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns completions into the points of a trend: the share of enrolled learners done at the end of each week. */
final class Chart {

    private static final int MOST_WEEKS = 20;

    private Chart() {}

    /** A week, named by its Monday, and how many had completed by its end. */
    public record Week(LocalDate monday, long completed) {}

    /** One point for each week from the first completion to now; empty while nobody has completed. */
    static List<Week> weeks(List<Instant> completions, LocalDate today, ZoneId zone) {
        if (completions.isEmpty()) {
            return List.of();
        }
        LocalDate last = monday(today);
        LocalDate first = monday(LocalDate.ofInstant(completions.get(0), zone));
        LocalDate earliest = last.minusWeeks(MOST_WEEKS - 1L);
        List<Week> weeks = new ArrayList<>();
        for (LocalDate week = first.isBefore(earliest) ? earliest : first;
                !week.isAfter(last);
                week = week.plusWeeks(1)) {
            Instant end = week.plusWeeks(1).atStartOfDay(zone).toInstant();
            weeks.add(new Week(
                    week, completions.stream().filter(at -> at.isBefore(end)).count()));
        }
        return weeks;
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

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
