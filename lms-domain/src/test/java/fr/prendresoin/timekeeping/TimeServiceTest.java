package fr.prendresoin.timekeeping;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.timekeeping.PageMessage.Mark;
import fr.prendresoin.timekeeping.PageMessage.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeServiceTest {

    private final InMemoryTimeRepository times = new InMemoryTimeRepository();
    private final RecordedEvents events = new RecordedEvents();
    private final HandClock clock = HandClock.at("2026-11-22T10:00:00Z");
    private final ImaginaryReaders readers = new ImaginaryReaders();
    private final TimeService service = new TimeService(times, readers, events, clock);
    private final ProvedTime proved = new ProvedTime(times, clock);
    private final Actor learner = IdentityFixtures.anyLearner();
    private final UUID view = Ids.next();

    @Test
    void a_minute_read_is_a_minute_proved() {
        hear(1, 15);
        clock.advance(Duration.ofSeconds(45));
        hear(2, 45);

        assertThat(time()).isEqualTo(Duration.ofSeconds(60));
        assertThat(times.rows).hasSize(1);
        assertThat(events.of(TimeProved.class)).hasSize(2).allMatch(event -> event.enrolment()
                .equals(readers.enrolment(learner)));
    }

    /** Security, E.1. */
    @Test
    void a_thousand_messages_in_a_second_prove_ninety_seconds_at_most() {
        for (int number = 1; number <= 1000; number++) {
            service.hear(learner, message(Ids.next(), number, new Run(3_600_000, 0, 0, 0)));
            service.hear(learner, message(view, number, new Run(3_600_000, 0, 0, 0)));
            clock.advance(Duration.ofMillis(1));
        }

        assertThat(time()).isBetween(Duration.ofSeconds(75), Duration.ofSeconds(90));
    }

    @Test
    void a_message_heard_twice_counts_once() {
        hear(1, 15);
        clock.advance(Duration.ofSeconds(10));
        hear(1, 15);

        assertThat(time()).isEqualTo(Duration.ofSeconds(15));
        assertThat(events.of(TimeProved.class)).hasSize(1);
    }

    @Test
    void what_was_not_acknowledged_is_told_again_and_counts_once() {
        hear(1, 60);
        clock.advance(Duration.ofSeconds(60));
        hear(2, 120);

        assertThat(time()).isEqualTo(Duration.ofSeconds(120));
    }

    @Test
    void a_message_that_arrives_after_a_later_one_adds_nothing() {
        hear(1, 15);
        clock.advance(Duration.ofSeconds(60));
        hear(3, 60);
        clock.advance(Duration.ofSeconds(2));
        hear(2, 30);

        assertThat(time()).isEqualTo(Duration.ofSeconds(75));
    }

    @Test
    void twenty_minutes_without_a_network_arrive_at_once() {
        hear(1, 15);
        clock.advance(Duration.ofMinutes(20));
        hear(2, 20 * 60);

        assertThat(time()).isEqualTo(Duration.ofMinutes(20).plusSeconds(15));
        assertThat(times.rows)
                .hasSize(5)
                .allMatch(row ->
                        Duration.between(row.trace().beganAt(), row.trace().endedAt())
                                        .compareTo(TimeRule.CURRENT.row())
                                <= 0);
    }

    @Test
    void what_a_machine_saw_before_it_slept_lies_before_its_sleep() {
        hear(1, 15);
        clock.advance(Duration.ofMinutes(30));
        service.hear(learner, slept(Duration.ofSeconds(60)));

        assertThat(times.rows)
                .extracting(row -> row.trace().endedAt())
                .containsExactly(Instant.parse("2026-11-22T10:00:40Z"));
    }

    @Test
    void a_clock_that_was_set_is_no_sleep() {
        hear(1, 15);
        clock.advance(Duration.ofSeconds(60));
        service.hear(learner, slept(Duration.ofSeconds(60)));

        assertThat(time()).isEqualTo(Duration.ofSeconds(15 + 40));
        assertThat(times.rows.get(0).trace().endedAt()).isEqualTo(Instant.parse("2026-11-22T10:00:40Z"));
    }

    /** For the page 60 s passed since its first message, while another clock moved half an hour less a minute further. */
    private PageMessage slept(Duration forThePage) {
        Run before = new Run(60_000, 20_000, 20_000, 29 * 60_000);
        return new PageMessage(
                "petite-formation",
                "premiere",
                view,
                new Mark(2, 1, forThePage.toMillis(), forThePage.toMillis()),
                List.of(before));
    }

    @Test
    void an_interruption_stays_one() {
        hear(1, 15);
        clock.advance(Duration.ofSeconds(120));
        service.hear(learner, message(view, 2, new Run(120_000, 90_000, 90_000, 0), new Run(30_000, 0, 0, 0)));

        assertThat(time()).isEqualTo(Duration.ofSeconds(75));
        assertThat(times.rows).hasSize(2);
    }

    @Test
    void what_is_proved_at_a_date_is_what_lies_before_it() {
        hear(1, 15);
        Instant then = clock.advance(Duration.ofSeconds(30));
        clock.advance(Duration.ofSeconds(30));
        hear(2, 60);

        assertThat(proved.of(readers.enrolment(learner), then)).isEqualTo(Duration.ofSeconds(45));
        assertThat(proved.of(readers.enrolment(learner), Instant.parse("2026-01-01T00:00:00Z")))
                .isZero();
    }

    @Test
    void nobody_speaks_for_the_page_of_another() {
        hear(1, 15);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> service.hear(IdentityFixtures.anyLearner(), message(view, 2, new Run(15_000, 0, 0, 0))));
        assertThat(time()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void a_page_keeps_the_activity_it_began_with() {
        hear(1, 15);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.hear(
                        learner,
                        new PageMessage(
                                "petite-formation",
                                "seconde",
                                view,
                                new Mark(2, 0, 0, 0),
                                List.of(new Run(9, 0, 0, 0)))));
    }

    @Test
    void of_whoever_is_exempt_nothing_is_written_down() {
        readers.exempt();

        assertRefused(() -> hear(1, 15), TimekeepingRule.EXEMPT);
        assertThat(times.rows).isEmpty();
    }

    @Test
    void a_page_that_saw_nobody_proves_nothing() {
        service.hear(learner, message(view, 1));

        assertThat(time()).isZero();
        assertThat(events.all()).isEmpty();
    }

    @Test
    void a_run_ends_after_it_began_and_not_in_the_future() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Run(10, 20, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Run(10, -1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Run(10, 0, -1, 0));
    }

    private Duration time() {
        return proved.of(readers.enrolment(learner));
    }

    private void hear(int number, int seconds) {
        service.hear(learner, message(view, number, new Run(seconds * 1000L, 0, 0, 0)));
    }

    private static PageMessage message(UUID view, int number, Run... runs) {
        return new PageMessage("petite-formation", "premiere", view, new Mark(number, 0, 0, 0), List.of(runs));
    }
}
