package fr.prendresoin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.enrolment.LearnerEnrolment;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaClockRepositoryIT {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    @RegisterExtension
    final OnMariaDb database = new OnMariaDb();

    @Test
    void the_clock_of_an_attempt_is_read_back_with_its_pauses_in_order() {
        AttemptId attempt = limited(NOW).id();
        AttemptPause second = new AttemptPause(attempt, NOW.plusSeconds(600));
        AttemptPause first = new AttemptPause(attempt, NOW.plusSeconds(60));
        first.end(NOW.plusSeconds(90));
        clocks().add(second);
        clocks().add(first);
        database.world().forget();

        AttemptClock read = clocks().limit(attempt).orElseThrow().clock(clocks().pauses(attempt));
        assertThat(read.allowed()).isEqualTo(Duration.ofMinutes(40));
        assertThat(read.right()).isEqualTo(new AttemptClock.PauseRight(2, Duration.ofMinutes(5)));
        assertThat(read.stops()).containsExactly(first.stop(), second.stop());
    }

    @Test
    void what_is_submitted_or_began_later_is_not_looked_at_to_be_closed() {
        Attempt waiting = limited(NOW);
        limited(NOW.plusSeconds(60));
        limited(NOW).submit(new Grade(1, 3, false), NOW);
        database.world().forget();

        assertThat(clocks().unsubmittedSince(NOW.plusSeconds(30)))
                .extracting(Attempt::id)
                .containsExactly(waiting.id());
    }

    private Attempt limited(Instant startedAt) {
        LearnerEnrolment enrolment = database.world().enrolment();
        Attempt attempt = new Attempt(enrolment, CatalogueFixtures.quiz(), 1, 7).startedAt(startedAt);
        new JpaAttemptRepository(database.entityManager()).add(attempt);
        clocks().add(new AttemptLimit(
                attempt.id(),
                Duration.ofMinutes(40),
                new AttemptClock.PauseRight(2, Duration.ofMinutes(5)),
                startedAt));
        return attempt;
    }

    private ClockRepository clocks() {
        return new JpaClockRepository(database.entityManager());
    }
}
