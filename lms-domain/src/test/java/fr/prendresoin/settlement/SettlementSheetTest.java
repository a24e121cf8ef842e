package fr.prendresoin.settlement;

import static fr.prendresoin.settlement.SettlementFixtures.progress;
import static fr.prendresoin.settlement.SettlementFixtures.session;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.dpc.Hours;
import fr.prendresoin.participation.Earned.Participation;
import fr.prendresoin.participation.ParticipantProgress;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SettlementSheetTest {

    private static final Hours ASKED = new Hours(240, 60, 360);

    @Test
    void what_is_proved_is_what_pages_saw_and_both_signed() {
        SettlementSheet sheet = sheet(progress(190, 1, true, Participation.PARTIAL));

        assertThat(sheet.lines()).singleElement().satisfies(line -> {
            assertThat(line.proof()).isEqualTo(new Proof(190, 60, 180));
            assertThat(line.proof().proved()).isEqualTo(370);
            assertThat(line.signed()).isEqualTo(1);
            assertThat(line.halfDays()).isEqualTo(2);
        });
    }

    @Test
    void a_full_participation_at_a_lower_threshold_is_shown_with_what_was_seen_and_no_more() { // rule 33
        SettlementSheet sheet = sheet(progress(216, 2, true, Participation.FULL));

        assertThat(sheet.total().connected()).isEqualTo(216);
        assertThat(sheet.count(Participation.FULL)).isEqualTo(1);
    }

    @Test
    void nobody_has_worked_longer_than_the_action_lasts() {
        assertThat(sheet(progress(1_000, 2, false, Participation.PARTIAL)).total())
                .isEqualTo(new Proof(240, 0, 360));
    }

    @Property
    void the_total_is_the_sum_of_the_lines(
            @ForAll List<@IntRange(max = 500) Integer> seen, @ForAll @IntRange(max = 2) int signed) {
        SettlementSheet sheet = sheet(seen.stream()
                .map(minutes -> progress(minutes, signed, minutes % 2 == 0, Participation.PARTIAL))
                .toArray(ParticipantProgress[]::new));

        assertThat(sheet.total().proved())
                .isEqualTo(sheet.lines().stream()
                        .mapToInt(
                                line -> line.proof().connected() + line.proof().inRoom())
                        .sum());
        assertThat(sheet.total().connected())
                .isLessThanOrEqualTo(seen.stream().mapToInt(Integer::intValue).sum());
    }

    private static SettlementSheet sheet(ParticipantProgress... participants) {
        return SettlementSheet.of(session(ASKED), List.of(participants), true);
    }
}
