package fr.prendresoin.participation;

import static fr.prendresoin.participation.ParticipationFixtures.END;
import static fr.prendresoin.participation.ParticipationFixtures.everythingDone;
import static fr.prendresoin.participation.ParticipationFixtures.fourHalfDays;
import static fr.prendresoin.participation.ParticipationFixtures.halfDays;
import static fr.prendresoin.participation.ParticipationFixtures.inRoom;
import static fr.prendresoin.participation.ParticipationFixtures.known;
import static fr.prendresoin.participation.ParticipationFixtures.sevenHoursOnline;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.completion.Fact;
import fr.prendresoin.completion.Facts;
import fr.prendresoin.dpc.Hours;
import fr.prendresoin.participation.Earned.Participation;
import fr.prendresoin.participation.SeatFacts.Given;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EarnedTest {

    @Test
    void three_of_four_signed_half_days_are_a_partial_participation_of_three_units() { // rule 40
        Earned earned = Earned.of(inRoom(), fourHalfDays(3));

        assertThat(earned).isEqualTo(new Earned(Participation.PARTIAL, new Hours(0, 0, 3 * 180)));
    }

    @Test
    void everything_earns_the_hours_of_the_action_however_long_it_took() {
        assertThat(Earned.of(sevenHoursOnline(), known(everythingDone(), 9_000)))
                .isEqualTo(new Earned(Participation.FULL, new Hours(420, 0, 0)));
    }

    @Test
    void nothing_proved_earns_nothing() {
        assertThat(Earned.of(sevenHoursOnline(), known(List.of(), 0)).participation())
                .isEqualTo(Participation.NONE);
    }

    @Property
    void a_part_never_earns_more_than_the_action_has(
            @ForAll @IntRange(max = 1_000) int declared,
            @ForAll @IntRange(max = 2_000) int seen,
            @ForAll @IntRange(max = 4) int signed,
            @ForAll boolean sworn) {
        SeatPlan plan = new SeatPlan(
                CatalogueFixtures.courseWithTests(), false, new Hours(declared, declared, 720), declared, END);
        SeatFacts facts = new SeatFacts(
                Facts.of(List.of()),
                seen,
                halfDays(signed, 4),
                new Given(false, sworn, true),
                ParticipationFixtures.NUMBER);

        Earned earned = Earned.of(plan, facts);

        assertThat(earned.hours().total()).isBetween(0, plan.declared().total());
        assertThat(earned.participation()).isNotEqualTo(Participation.FULL);
    }

    @Property
    void one_more_proof_never_earns_less(
            @ForAll @IntRange(max = 500) int seen, @ForAll @IntRange(max = 3) int signed, @ForAll boolean finished) {
        List<Fact> facts = finished ? everythingDone() : List.of();
        Earned before = earned(facts, seen, signed);

        assertThat(earned(facts, seen + 1, signed).hours().total())
                .isGreaterThanOrEqualTo(before.hours().total());
        assertThat(earned(facts, seen, signed + 1).hours().total())
                .isGreaterThanOrEqualTo(before.hours().total());
        assertThat(earned(everythingDone(), seen, signed).hours().total())
                .isGreaterThanOrEqualTo(before.hours().total());
    }

    private static Earned earned(List<Fact> facts, int seen, int signed) {
        return Earned.of(
                ParticipationFixtures.mixedEvaluation(),
                new SeatFacts(
                        Facts.of(facts),
                        seen,
                        halfDays(signed, 4),
                        ParticipationFixtures.EVERYTHING,
                        ParticipationFixtures.NUMBER));
    }
}
