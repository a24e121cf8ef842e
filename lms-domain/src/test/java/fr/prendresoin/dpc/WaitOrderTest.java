package fr.prendresoin.dpc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.dpc.WaitOrder.Waiter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WaitOrderTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    private final Waiter first = waiter(1, null);
    private final Waiter second = waiter(2, null);

    @Test
    void a_free_place_is_offered_to_who_came_first_and_to_nobody_while_it_is_kept() {
        assertThat(new WaitOrder(List.of(first, second)).next(1, NOW)).containsExactly(first);

        Waiter offered = waiter(1, Duration.ofHours(1));
        assertThat(new WaitOrder(List.of(offered, second)).next(1, NOW)).isEmpty();
        assertThat(new WaitOrder(List.of(offered, second)).next(2, NOW)).containsExactly(second);
    }

    @Test
    void an_offer_holds_until_its_moment_and_not_at_it() {
        Waiter ending = waiter(1, Duration.ZERO);
        WaitOrder order = new WaitOrder(List.of(ending, second));

        assertThat(order.rank(ending.person(), NOW.minusNanos(1))).contains(1);
        assertThat(order.rank(ending.person(), NOW)).isEmpty();
        assertThat(order.rank(second.person(), NOW)).contains(1);
        assertThat(order.next(1, NOW)).containsExactly(second);
    }

    @Test
    void a_place_kept_for_somebody_is_free_for_nobody_else() {
        Waiter offered = waiter(1, Duration.ofHours(1));
        WaitOrder order = new WaitOrder(List.of(offered, second));

        assertThat(order.keptFrom(second.person(), NOW)).isEqualTo(1);
        assertThat(order.keptFrom(null, NOW)).isEqualTo(1);
        assertThat(order.keptFrom(offered.person(), NOW)).isZero();
    }

    @Property
    void never_more_places_are_kept_than_are_free_and_nobody_is_passed_over(
            @ForAll @Size(max = 20) List<@IntRange(min = -2, max = 3) Integer> hours,
            @ForAll @IntRange(max = 12) int free) {
        List<Waiter> waiters = new ArrayList<>();
        for (int place = 0; place < hours.size(); place++) {
            int left = hours.get(place);
            waiters.add(waiter(place, left == 3 ? null : Duration.ofHours(left)));
        }
        WaitOrder order = new WaitOrder(waiters);
        long kept = order.keptFrom(null, NOW);
        List<Waiter> next = order.next(free, NOW);

        assertThat(kept + next.size()).isLessThanOrEqualTo(Math.max(kept, free));
        List<Waiter> unoffered = order.at(NOW).stream()
                .filter(each -> each.offeredUntil().isEmpty())
                .toList();
        assertThat(next).isEqualTo(unoffered.subList(0, next.size()));
    }

    private static Waiter waiter(int after, Duration left) {
        return new Waiter(
                UUID.randomUUID(),
                NOW.minus(Duration.ofDays(9)).plusSeconds(after),
                Optional.ofNullable(left).map(NOW::plus));
    }
}
