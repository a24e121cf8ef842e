package fr.prendresoin.settlement;

import static fr.prendresoin.settlement.SettlementFixtures.session;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.participation.SignedHalfDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class YearOfSessionTest {

    private static final Hours HOURS = new Hours(240, 60, 360);
    private static final SessionDetails ACROSS = session(HOURS, LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 31));

    @Test
    void a_year_begins_at_midnight_where_the_session_is() {
        assertThat(new YearOfSession(ACROSS, 2026).from()).contains(Instant.parse("2025-12-31T23:00:00Z"));
        assertThat(new YearOfSession(ACROSS, 2025).until()).contains(Instant.parse("2025-12-31T23:00:00Z"));
    }

    @Test
    void what_is_done_after_the_last_day_belongs_to_the_year_of_the_last_day() {
        assertThat(new YearOfSession(ACROSS, 2026).until()).isEmpty();
        assertThat(new YearOfSession(ACROSS, 2027).any()).isFalse();
    }

    @Test
    void what_is_sworn_counts_once_in_the_year_in_which_the_session_ends() {
        assertThat(new YearOfSession(ACROSS, 2025).proof(0, 10, true, List.of()).sworn())
                .isZero();
        assertThat(new YearOfSession(ACROSS, 2026)
                        .proof(10, 20, true, List.of())
                        .sworn())
                .isEqualTo(60);
    }

    @Test
    void a_half_day_that_one_of_both_signed_counts_nothing() {
        SignedHalfDay alone = new SignedHalfDay(LocalDate.of(2026, 1, 5), false, 180, true, false);

        assertThat(new YearOfSession(ACROSS, 2026)
                        .proof(0, 0, false, List.of(alone))
                        .inRoom())
                .isZero();
    }

    @Property
    void the_years_of_a_session_add_up_to_all_of_it(
            @ForAll @IntRange(max = 600) int before,
            @ForAll @IntRange(max = 600) int more,
            @ForAll @IntRange(max = 4) int signed,
            @ForAll boolean sworn) {
        List<SignedHalfDay> halfDays = IntStream.range(0, 4)
                .mapToObj(index ->
                        new SignedHalfDay(LocalDate.of(2025, 12, 30).plusDays(index), false, 180, true, index < signed))
                .toList();

        Proof first = new YearOfSession(ACROSS, 2025).proof(0, before, sworn, halfDays);
        Proof second = new YearOfSession(ACROSS, 2026).proof(before, before + more, sworn, halfDays);

        assertThat(first.plus(second))
                .isEqualTo(new Proof(Math.min(before + more, 240), sworn ? 60 : 0, Math.min(signed * 180, 360)));
        assertThat(second.connected()).isNotNegative();
        assertThat(second.inRoom()).isNotNegative();
    }
}
