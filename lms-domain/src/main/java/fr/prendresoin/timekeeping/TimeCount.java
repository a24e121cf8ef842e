package fr.prendresoin.timekeeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What counts of everything that was seen of one person: the union. A moment seen by several pages counts once, for the
 * page whose stretch began first; of two that began together, for the one written down first.
 */
final class TimeCount {

    private static final Comparator<Trace> FIRST_BEGUN =
            Comparator.comparing(Trace::beganAt).thenComparing(Trace::id);

    private TimeCount() {}

    static Tally of(List<Trace> traces) {
        List<Credit> credits = new ArrayList<>();
        Instant covered = Instant.MIN;
        for (Trace trace : traces.stream().sorted(FIRST_BEGUN).toList()) {
            Instant from = trace.beganAt().isAfter(covered) ? trace.beganAt() : covered;
            Instant to = trace.countsUntil();
            if (from.isBefore(to)) {
                credits.add(new Credit(trace.enrolment(), trace.activity(), from, to));
                covered = to;
            }
        }
        return new Tally(credits);
    }
}
