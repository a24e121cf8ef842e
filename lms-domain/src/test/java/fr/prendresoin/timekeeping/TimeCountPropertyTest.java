package fr.prendresoin.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever pages saw. */
class TimeCountPropertyTest {

    private static final List<EnrolmentId> COURSES = List.of(new EnrolmentId(Ids.next()), new EnrolmentId(Ids.next()));
    private static final Instant START = Instant.parse("2026-10-24T20:00:00Z");
    private static final List<String> ZONES =
            List.of("Europe/Paris", "Indian/Reunion", "America/Guadeloupe", "Pacific/Tahiti", "America/Miquelon");

    @Property(tries = 500)
    void the_parts_add_up_to_the_whole_however_it_is_cut(
            @ForAll("traces") List<Trace> traces, @ForAll("zones") String zone) {
        Tally tally = TimeCount.of(traces);

        assertThat(sum(tally.byActivity())).isEqualTo(tally.total());
        assertThat(sum(tally.byDay(ZoneId.of(zone)))).isEqualTo(tally.total());
        assertThat(COURSES.stream().map(tally::of).map(Tally::total).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(tally.total());
    }

    @Property(tries = 500)
    void nothing_is_negative_and_nothing_exceeds_what_a_clock_on_the_wall_measures(
            @ForAll("traces") List<Trace> traces) {
        Tally tally = TimeCount.of(traces);
        long seconds = LongStream.range(0, 3 * 3600)
                .filter(second -> traces.stream().anyMatch(trace -> covers(trace, START.plusSeconds(second))))
                .count();

        assertThat(tally.credits()).allMatch(credit -> credit.length().compareTo(Duration.ZERO) > 0);
        assertThat(tally.total()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Property(tries = 300)
    void the_order_in_which_traces_are_read_changes_nothing(@ForAll("traces") List<Trace> traces) {
        List<Trace> shuffled = new ArrayList<>(traces);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(TimeCount.of(shuffled)).isEqualTo(TimeCount.of(traces));
    }

    @Property(tries = 300)
    void what_is_seen_besides_never_takes_time_away_from_a_person(
            @ForAll("traces") List<Trace> traces, @ForAll("traces") List<Trace> more) {
        List<Trace> all = new ArrayList<>(traces);
        all.addAll(more);

        assertThat(TimeCount.of(all).total())
                .isGreaterThanOrEqualTo(TimeCount.of(traces).total());
    }

    @Provide
    Arbitrary<List<Trace>> traces() {
        return trace().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(ZONES);
    }

    private static Arbitrary<Trace> trace() {
        return Combinators.combine(
                        Arbitraries.of(COURSES),
                        Arbitraries.of("premiere", "seconde", "la-garde"),
                        Arbitraries.integers().between(0, 2 * 3600),
                        Arbitraries.integers().between(0, 3600),
                        Arbitraries.integers().between(0, 4000))
                .as((course, activity, from, length, quiet) -> {
                    Instant begin = START.plusSeconds(from);
                    Instant end = begin.plusSeconds(length);
                    return new Trace(Ids.next(), course.value(), activity, begin, end, end.minusSeconds(quiet), 1);
                });
    }

    private static boolean covers(Trace trace, Instant moment) {
        return !moment.isBefore(trace.beganAt()) && moment.isBefore(trace.countsUntil());
    }

    private static Duration sum(Map<?, Duration> parts) {
        return parts.values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
