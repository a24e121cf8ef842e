package fr.prendresoin.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.RecordedEvents;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Days whose truth is known (several tabs, two devices, sleep, no network, clocks that are set, nights in which they
 * change, zones overseas, people who walk away), through the page, the network and the server.
 */
class FiveHundredTracesTest {

    private static final List<String> STARTS = List.of(
            "2026-11-22T09:00:00Z",
            "2026-10-25T00:10:00Z",
            "2027-03-28T00:10:00Z",
            "2026-12-31T22:30:00Z",
            "2026-11-22T03:20:00Z");
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Paris"),
            ZoneId.of("Indian/Reunion"),
            ZoneId.of("America/Guadeloupe"),
            ZoneId.of("Pacific/Tahiti"),
            ZoneId.of("America/Miquelon"));

    /** What became of one day. */
    private record Outcome(int seed, long truth, double counted) {

        double error() {
            return Math.abs(counted - truth) / truth;
        }
    }

    @Test
    void five_hundred_days_are_counted_within_two_per_cent_of_their_truth() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int seed = 0; seed < 500; seed++) {
            outcomes.add(lived(seed));
        }

        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.truth()).isGreaterThan(0);
            assertThat(outcome.error()).isLessThanOrEqualTo(0.02);
        });
        assertThat(outcomes.stream().mapToDouble(Outcome::error).average().orElseThrow())
                .isLessThan(0.005);
    }

    private static Outcome lived(int seed) {
        HandClock clock = HandClock.at(STARTS.get(seed % STARTS.size()));
        InMemoryTimeRepository times = new InMemoryTimeRepository();
        Actor learner = IdentityFixtures.anyLearner();
        TimeService service = new TimeService(times, new ImaginaryReaders(), new RecordedEvents(), clock);
        long truth = new Replay(new Day(seed), learner, service, clock).run();

        Tally tally = TimeCount.of(times.tracesOf(learner.person()));
        assertThat(tally.credits()).allMatch(credit -> credit.from().isBefore(credit.to()));
        assertThat(sum(tally.byActivity())).isEqualTo(tally.total());
        ZONES.forEach(zone -> assertThat(sum(tally.byDay(zone))).isEqualTo(tally.total()));
        return new Outcome(seed, truth, tally.total().toMillis() / 1000.0);
    }

    private static Duration sum(Map<?, Duration> parts) {
        return parts.values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
