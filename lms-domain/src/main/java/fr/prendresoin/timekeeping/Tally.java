package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The time of one person that counts, and its sums: whatever it is cut into, the parts add up to the whole. */
record Tally(List<Credit> credits) {

    Tally {
        credits = List.copyOf(credits);
    }

    Duration total() {
        return credits.stream().map(Credit::length).reduce(Duration.ZERO, Duration::plus);
    }

    Tally of(EnrolmentId enrolment) {
        return only(credit -> credit.enrolment().equals(enrolment));
    }

    private Tally only(Predicate<Credit> wanted) {
        return new Tally(credits.stream().filter(wanted).toList());
    }

    /** Per activity; those without a moment are not there. */
    SortedMap<String, Duration> byActivity() {
        return credits.stream()
                .collect(Collectors.toMap(Credit::activity, Credit::length, Duration::plus, TreeMap::new));
    }

    /** Per day of a zone: a stretch across midnight belongs to both its days, and a day may have 23 or 25 hours. */
    SortedMap<LocalDate, Duration> byDay(ZoneId zone) {
        SortedMap<LocalDate, Duration> days = new TreeMap<>();
        credits.forEach(credit -> spread(credit, zone, days));
        return days;
    }

    private static void spread(Credit credit, ZoneId zone, SortedMap<LocalDate, Duration> days) {
        Instant from = credit.from();
        while (from.isBefore(credit.to())) {
            LocalDate day = LocalDate.ofInstant(from, zone);
            Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
            Instant to = midnight.isBefore(credit.to()) ? midnight : credit.to();
            days.merge(day, Duration.between(from, to), Duration::plus);
            from = to;
        }
    }
}
