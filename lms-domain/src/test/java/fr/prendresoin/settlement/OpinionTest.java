package fr.prendresoin.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.shared.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OpinionTest {

    private static final int SMALLEST = 10;

    @Test
    void the_opinion_of_nine_is_not_shown_and_that_of_ten_is() {
        assertThat(Opinion.shown(answers(9, 4), SMALLEST)).isEmpty();
        assertThat(Opinion.shown(answers(10, 4), SMALLEST)).isPresent();
    }

    @Test
    void a_mean_is_never_rounded_up() {
        List<Answer> almost = new ArrayList<>(answers(9, 4));
        almost.addAll(answers(1, 3));

        Opinion opinion = Opinion.shown(almost, SMALLEST).orElseThrow();

        assertThat(opinion.tenths("objectifs")).contains(39);
        assertThat(opinion.tenths()).isEqualTo(39);
        assertThat(opinion.tenths("autre")).isEmpty();
    }

    @Test
    void a_small_session_is_left_out_when_the_others_would_give_it_away() {
        assertThat(Opinion.together(List.of(answers(12, 4), answers(3, 1)), SMALLEST))
                .map(Opinion::answers)
                .contains(12);
    }

    @Test
    void small_sessions_that_hide_each_other_are_shown_together() {
        assertThat(Opinion.together(List.of(answers(12, 4), answers(6, 1), answers(5, 1)), SMALLEST))
                .map(Opinion::answers)
                .contains(23);
    }

    @Property
    void what_is_shown_of_all_less_what_is_shown_of_each_never_speaks_of_a_small_group(
            @ForAll @Size(max = 6) List<@IntRange(max = 25) Integer> sizes) {
        List<List<Answer>> groups = sizes.stream().map(size -> answers(size, 3)).toList();
        int all = Opinion.together(groups, SMALLEST).map(Opinion::answers).orElse(0);
        int each = groups.stream()
                .flatMap(group -> Opinion.shown(group, SMALLEST).stream())
                .mapToInt(Opinion::answers)
                .sum();

        assertThat(all - each).isNotIn(IntStream.range(1, SMALLEST).boxed().toList());
    }

    @Property
    void two_publications_never_differ_by_fewer_people_than_the_smallest_group(
            @ForAll @IntRange(max = 60) int before, @ForAll @IntRange(max = 60) int more) {
        List<Answer> all = answers(before + more, 2);
        int first = Opinion.published(all.subList(0, before), SMALLEST)
                .map(Opinion::answers)
                .orElse(0);
        int second = Opinion.published(all, SMALLEST).map(Opinion::answers).orElse(0);

        assertThat(second - first).isNotIn(IntStream.range(1, SMALLEST).boxed().toList());
    }

    private static List<Answer> answers(int count, int grade) {
        UUID session = Ids.next();
        return IntStream.range(0, count)
                .mapToObj(ignored -> new Answer(session, LocalDate.of(2026, 9, 1), Map.of("objectifs", grade), ""))
                .toList();
    }
}
