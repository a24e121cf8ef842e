package fr.prendresoin.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final int SMALLEST = 10;

    @Test
    void who_did_not_go_through_has_abandoned_whether_a_part_is_proved_or_nothing() {
        assertThat(new Outcome(12, 9).abandoned()).isEqualTo(3);
    }

    @Test
    void a_share_is_never_rounded_up() {
        assertThat(new Outcome(200, 199).completedPercent()).isEqualTo(99);
        assertThat(Outcome.NONE.completedPercent()).isZero();
    }

    @Test
    void nothing_is_published_of_fewer_than_ten_trainees() {
        assertThat(Outcome.published(List.of(new Outcome(9, 9)), SMALLEST)).isEmpty();
    }

    @Test
    void small_sessions_are_published_once_they_are_enough_together() {
        assertThat(Outcome.published(List.of(new Outcome(6, 5), new Outcome(4, 4), new Outcome(3, 0)), SMALLEST))
                .contains(new Outcome(10, 9));
    }

    @Property
    void one_more_session_never_shows_how_a_small_group_did(
            @ForAll List<@IntRange(max = 25) Integer> sizes, @ForAll @IntRange(max = 25) int next) {
        List<Outcome> before =
                sizes.stream().map(size -> new Outcome(size, size / 2)).toList();
        List<Outcome> after =
                Stream.concat(before.stream(), Stream.of(new Outcome(next, 0))).toList();

        int more = trainees(after) - trainees(before);

        assertThat(more).isNotIn(IntStream.range(1, SMALLEST).boxed().toList());
    }

    private static int trainees(List<Outcome> sessions) {
        return Outcome.published(sessions, SMALLEST).map(Outcome::trainees).orElse(0);
    }
}
