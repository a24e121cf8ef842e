package fr.prendresoin.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.World;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.shared.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every repository of time does, the fake as well as MariaDB. */
abstract class TimeRepositoryContract {

    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00.123Z");

    abstract World world();

    abstract TimeRepository repository();

    @Test
    void the_newest_row_of_a_page_view_is_found_and_nothing_of_another() {
        Reader reader = reader();
        UUID view = Ids.next();
        saw(view, reader, TEN, TEN.plusSeconds(420));
        saw(Ids.next(), reader, TEN, TEN.plusSeconds(60));
        world().forget();

        assertThat(repository().lastOf(view)).hasValueSatisfying(row -> {
            assertThat(row.part()).isEqualTo(2);
            assertThat(row.reader()).isEqualTo(reader);
            assertThat(row.heardAt()).isEqualTo(TEN.plusSeconds(420));
            assertThat(row.hasHeard(7)).isTrue();
            assertThat(row.hasHeard(8)).isFalse();
            assertThat(row.trace().beganAt()).isEqualTo(TEN.plusSeconds(300));
        });
        assertThat(repository().lastOf(Ids.next())).isEmpty();
    }

    @Test
    void a_row_that_goes_on_is_kept_as_it_went_on() {
        UUID view = Ids.next();
        Reader reader = reader();
        saw(view, reader, TEN, TEN.plusSeconds(60));
        world().forget();
        TimeInterval row = repository().lastOf(view).orElseThrow();
        row.write(List.of(new Stretch(TEN.plusSeconds(60), TEN.plusSeconds(120), TEN.plusSeconds(100))));
        world().forget();

        assertThat(repository().tracesOf(reader.person())).singleElement().satisfies(trace -> {
            assertThat(trace.beganAt()).isEqualTo(TEN);
            assertThat(trace.endedAt()).isEqualTo(TEN.plusSeconds(120));
            assertThat(trace.activeAt()).isEqualTo(TEN.plusSeconds(100));
            assertThat(trace.rule()).isEqualTo(TimeRule.CURRENT.version());
        });
    }

    @Test
    void around_an_enrolment_is_everything_of_its_learner_cut_at_the_moment_asked_for() {
        Reader reader = reader();
        saw(Ids.next(), reader, TEN, TEN.plusSeconds(60));
        saw(Ids.next(), reader, TEN.plusSeconds(90), TEN.plusSeconds(200));
        saw(Ids.next(), reader, TEN.plusSeconds(250), TEN.plusSeconds(300));
        saw(Ids.next(), reader(), TEN, TEN.plusSeconds(60));
        world().forget();

        assertThat(repository().tracesAround(reader.enrolment(), TEN.plusSeconds(100)))
                .extracting(Trace::endedAt)
                .containsExactlyInAnyOrder(TEN.plusSeconds(60), TEN.plusSeconds(100));
    }

    @Test
    void a_page_that_saw_nothing_leaves_no_trace() {
        Reader reader = reader();
        repository().add(new TimeInterval(Ids.next(), reader, TEN));
        world().forget();

        assertThat(repository().tracesOf(reader.person())).isEmpty();
    }

    private Reader reader() {
        LearnerEnrolment enrolment = world().enrolment();
        return new Reader(enrolment.person(), enrolment.enrolmentId(), enrolment.version(), "premiere");
    }

    private void saw(UUID view, Reader reader, Instant from, Instant to) {
        TimeInterval first = new TimeInterval(view, reader, from);
        List<TimeInterval> rows = first.write(List.of(new Stretch(from, to, to)));
        (rows.isEmpty() ? first : rows.get(rows.size() - 1)).heard(7, to);
        repository().add(first);
        rows.forEach(repository()::add);
    }
}
