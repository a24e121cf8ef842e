package fr.prendresoin.dpc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.dpc.Patterns.Kind;
import fr.prendresoin.dpc.Patterns.Limit;
import fr.prendresoin.dpc.Patterns.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Field lesson T43. */
class PatternsTest {

    private static final Instant START = Instant.parse("2026-12-01T09:00:00Z");
    private static final Limit THREE_AN_HOUR = new Limit(3, Duration.ofMinutes(60));
    private static final Limit TEN_IN_TEN = new Limit(10, Duration.ofMinutes(10));

    @Test
    void several_people_from_one_browser_within_the_hour_are_shown_with_their_first_and_last_moment() {
        List<Taken> taken = List.of(taken("a", 0), taken("a", 30), taken("a", 60), taken("b", 5));

        assertThat(found(taken)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.SHARED_DEVICE);
            assertThat(found.people()).hasSize(3).doesNotContain(taken.get(3).person());
            assertThat(found.from()).isEqualTo(START);
            assertThat(found.until()).isEqualTo(START.plus(Duration.ofMinutes(60)));
        });
    }

    @Test
    void as_many_people_from_one_browser_over_more_than_the_hour_are_not() {
        assertThat(found(List.of(taken("a", 0), taken("a", 30), taken("a", 61))))
                .isEmpty();
    }

    @Test
    void one_person_who_takes_a_place_three_times_is_one_person() {
        UUID same = UUID.randomUUID();

        assertThat(found(IntStream.range(0, 3)
                        .mapToObj(minute -> new Taken(same, "a", at(minute)))
                        .toList()))
                .isEmpty();
    }

    @Test
    void a_browser_that_is_not_known_is_nobodys_browser() {
        assertThat(found(List.of(taken("", 0), taken("", 1), taken("", 2)))).isEmpty();
    }

    @Test
    void many_people_within_some_minutes_are_shown_whatever_their_browsers_and_one_fewer_is_not() {
        List<Taken> burst = IntStream.range(0, 10)
                .mapToObj(minute -> taken("d" + minute, minute))
                .toList();

        assertThat(found(burst)).singleElement().satisfies(found -> assertThat(found.kind())
                .isEqualTo(Kind.BURST));
        assertThat(found(burst.subList(0, 9))).isEmpty();
    }

    @Test
    void a_long_crowd_is_shown_once_and_two_crowds_twice() {
        Stream<Taken> morning = IntStream.range(0, 8).mapToObj(each -> taken("a", each * 20));
        Stream<Taken> evening = IntStream.range(0, 3).mapToObj(each -> taken("a", 600 + each));

        assertThat(found(Stream.concat(morning, evening).toList()))
                .extracting(found -> found.people().size())
                .containsExactly(8, 3);
    }

    private static List<Patterns.Found> found(List<Taken> taken) {
        return Patterns.in(taken, THREE_AN_HOUR, TEN_IN_TEN);
    }

    private static Taken taken(String device, int minute) {
        return new Taken(UUID.randomUUID(), device, at(minute));
    }

    private static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
