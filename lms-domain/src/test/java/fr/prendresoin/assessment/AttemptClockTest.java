package fr.prendresoin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.assessment.AttemptClock.PauseRight;
import fr.prendresoin.assessment.AttemptClock.Stop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AttemptClockTest {

    private static final Instant START = Instant.parse("2026-11-30T09:00:00Z");
    private static final PauseRight NO_PAUSE = new PauseRight(0, Duration.ZERO);
    private static final PauseRight TWO = new PauseRight(2, Duration.ofMinutes(5));

    @Test
    void the_clock_runs_from_the_start_whatever_the_page_does() {
        AttemptClock clock = clock(40, NO_PAUSE, List.of());

        assertThat(clock.remaining(minute(0))).isEqualTo(Duration.ofMinutes(40));
        assertThat(clock.remaining(minute(25))).isEqualTo(Duration.ofMinutes(15));
        assertThat(clock.remaining(minute(60))).isZero();
    }

    @Test
    void an_answer_that_left_in_time_still_arrives_30_seconds_later_and_not_31() {
        AttemptClock clock = clock(40, NO_PAUSE, List.of());

        assertThat(clock.accepts(minute(40).plusSeconds(30))).isTrue();
        assertThat(clock.accepts(minute(40).plusSeconds(31))).isFalse();
        assertThat(clock.over(minute(40))).isTrue();
        assertThat(clock.closed(minute(40).plusSeconds(30))).isFalse();
    }

    @Test
    void during_a_pause_the_clock_stands_still_and_nothing_is_answered() {
        AttemptClock clock = clock(40, TWO, List.of(new Stop(minute(10), null)));

        assertThat(clock.remaining(minute(10))).isEqualTo(Duration.ofMinutes(30));
        assertThat(clock.remaining(minute(14))).isEqualTo(Duration.ofMinutes(30));
        assertThat(clock.paused(minute(14))).isTrue();
        assertThat(clock.accepts(minute(14))).isFalse();
        assertThat(clock.accepts(minute(10).plusSeconds(20))).isTrue();
    }

    @Test
    void a_pause_that_is_forgotten_ends_by_itself() {
        AttemptClock clock = clock(40, TWO, List.of(new Stop(minute(10), null)));

        assertThat(clock.paused(minute(15))).isFalse();
        assertThat(clock.remaining(minute(20))).isEqualTo(Duration.ofMinutes(25));
        assertThat(clock.endsAt(Instant.MAX)).isEqualTo(minute(45));
    }

    @Test
    void a_pause_ended_early_gives_back_what_it_lasted() {
        AttemptClock clock = clock(40, TWO, List.of(new Stop(minute(10), minute(12))));

        assertThat(clock.endsAt(Instant.MAX)).isEqualTo(minute(42));
        assertThat(clock.pausesLeft()).isEqualTo(1);
    }

    @Property
    void what_is_left_never_grows_and_is_never_negative(
            @ForAll("clocks") AttemptClock clock,
            @ForAll @IntRange(max = 9000) int at,
            @ForAll @IntRange(max = 900) int later) {
        Instant one = START.plusSeconds(at);
        Instant other = one.plusSeconds(later);

        assertThat(clock.remaining(one)).isBetween(Duration.ZERO, clock.allowed());
        assertThat(clock.remaining(other)).isLessThanOrEqualTo(clock.remaining(one));
        assertThat(clock.remaining(one).minus(clock.remaining(other))).isLessThanOrEqualTo(Duration.ofSeconds(later));
    }

    @Property
    void time_worked_and_time_left_are_the_whole(
            @ForAll("clocks") AttemptClock clock, @ForAll @IntRange(max = 9000) int at) {
        Instant now = START.plusSeconds(at);
        long worked = LongStream.range(0, at)
                .filter(second -> !clock.paused(START.plusSeconds(second)) && !clock.over(START.plusSeconds(second)))
                .count();

        assertThat(clock.remaining(now).toSeconds()).isEqualTo(clock.allowed().toSeconds() - worked);
    }

    @Property
    void pauses_give_at_most_what_was_decided(@ForAll("clocks") AttemptClock clock) {
        Duration most = clock.allowed()
                .plus(clock.right().longest().multipliedBy(clock.right().number()));

        assertThat(clock.endsAt(Instant.MAX)).isBetween(START.plus(clock.allowed()), START.plus(most));
    }

    /** Clocks as the service makes them: pauses one after the other, begun while there is time. */
    @Provide
    Arbitrary<AttemptClock> clocks() {
        Arbitrary<List<Integer>> gaps =
                Arbitraries.integers().between(1, 600).list().ofSize(10);
        return Combinators.combine(
                        Arbitraries.integers().between(5, 60),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 10),
                        gaps)
                .as(AttemptClockTest::lived);
    }

    private static AttemptClock lived(int minutes, int number, int longest, List<Integer> gaps) {
        PauseRight right = new PauseRight(number, Duration.ofMinutes(longest));
        List<Stop> stops = new ArrayList<>();
        Instant at = START;
        for (int pause = 0; pause < number; pause++) {
            Instant begun = at.plusSeconds(gaps.get(2 * pause));
            if (clock(minutes, right, stops).over(begun)) {
                break;
            }
            Instant ended = begun.plusSeconds(gaps.get(2 * pause + 1));
            stops.add(new Stop(begun, ended));
            at = stops.get(pause).over(right.longest());
        }
        return clock(minutes, right, stops);
    }

    private static AttemptClock clock(int minutes, PauseRight right, List<Stop> stops) {
        return new AttemptClock(START, Duration.ofMinutes(minutes), right, List.copyOf(stops));
    }

    private static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
