package fr.prendresoin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.World;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.enrolment.LearnerEnrolment;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every repository of limits and pauses does, the fake as well as MariaDB. */
abstract class ClockRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    abstract World world();

    abstract ClockRepository clocks();

    /** Keeps the attempt itself where the repository looks for it. */
    abstract void add(Attempt attempt);

    @Test
    void the_clock_of_an_attempt_is_read_back_with_its_pauses_in_order() {
        AttemptId attempt = limited(NOW).id();
        AttemptPause second = new AttemptPause(attempt, NOW.plusSeconds(600));
        AttemptPause first = new AttemptPause(attempt, NOW.plusSeconds(60));
        first.end(NOW.plusSeconds(90));
        clocks().add(second);
        clocks().add(first);
        world().forget();

        AttemptClock read = clocks().limit(attempt).orElseThrow().clock(clocks().pauses(attempt));
        assertThat(read.allowed()).isEqualTo(Duration.ofMinutes(40));
        assertThat(read.right()).isEqualTo(new AttemptClock.PauseRight(2, Duration.ofMinutes(5)));
        assertThat(read.stops()).containsExactly(first.stop(), second.stop());
    }

    @Test
    void an_attempt_without_a_limit_has_no_clock() {
        Attempt attempt = new Attempt(world().enrolment(), CatalogueFixtures.quiz(), 1, 7).startedAt(NOW);
        add(attempt);
        world().forget();

        assertThat(clocks().limit(attempt.id())).isEmpty();
        assertThat(clocks().pauses(attempt.id())).isEmpty();
        assertThat(clocks().unsubmittedSince(NOW.plusSeconds(30))).isEmpty();
    }

    @Test
    void what_is_submitted_or_began_later_is_not_looked_at_to_be_closed() {
        Attempt waiting = limited(NOW);
        limited(NOW.plusSeconds(60));
        limited(NOW).submit(new Grade(1, 3, false), NOW);
        world().forget();

        assertThat(clocks().unsubmittedSince(NOW.plusSeconds(30)))
                .extracting(Attempt::id)
                .containsExactly(waiting.id());
    }

    private Attempt limited(Instant startedAt) {
        LearnerEnrolment enrolment = world().enrolment();
        Attempt attempt = new Attempt(enrolment, CatalogueFixtures.quiz(), 1, 7).startedAt(startedAt);
        add(attempt);
        clocks().add(new AttemptLimit(
                attempt.id(),
                Duration.ofMinutes(40),
                new AttemptClock.PauseRight(2, Duration.ofMinutes(5)),
                startedAt));
        return attempt;
    }
}
