package fr.prendresoin.settlement;

import static fr.prendresoin.settlement.SettlementFixtures.online;
import static fr.prendresoin.settlement.SettlementFixtures.session;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.dpc.Hours;
import fr.prendresoin.shared.Ids;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BalanceTest {

    @Test
    void twelve_trainees_of_seven_hours_and_five_of_fourteen_are_17_trainees_and_154_hours() { // rule 64
        Balance balance = Balance.of(
                2026,
                List.of(
                        new SessionTime(session(new Hours(420, 0, 0)), online(12, 420)),
                        new SessionTime(session(new Hours(840, 0, 0)), online(5, 840))));

        assertThat(balance.trainees()).isEqualTo(17);
        assertThat(balance.traineeHours()).isEqualTo(154);
    }

    @Test
    void minutes_that_make_no_hour_are_never_rounded_up() {
        Balance balance = Balance.of(2026, List.of(new SessionTime(session(new Hours(60, 0, 0)), online(1, 59))));

        assertThat(balance.traineeHours()).isZero();
        assertThat(balance.provedMinutes()).isEqualTo(59);
    }

    @Test
    void who_was_never_seen_and_only_swore_is_no_trainee() {
        SeatTime sworn = new SeatTime(Ids.next(), true, new Proof(0, 60, 0));

        assertThat(Balance.of(2026, List.of(new SessionTime(session(new Hours(0, 60, 0)), List.of(sworn))))
                        .lines())
                .isEmpty();
    }

    @Test
    void what_is_sworn_is_said_beside_the_hours_and_not_in_them() {
        SeatTime both = new SeatTime(Ids.next(), false, new Proof(60, 120, 0));
        Balance balance = Balance.of(2026, List.of(new SessionTime(session(new Hours(60, 120, 0)), List.of(both))));

        assertThat(balance.provedMinutes()).isEqualTo(60);
        assertThat(balance.proof().sworn()).isEqualTo(120);
        assertThat(balance.funded()).isZero();
    }

    @Test
    void who_follows_two_sessions_is_two_trainees_and_one_person() {
        UUID person = Ids.next();
        List<SeatTime> seat = List.of(new SeatTime(person, true, new Proof(30, 0, 0)));
        Balance balance = Balance.of(
                2026,
                List.of(
                        new SessionTime(session(new Hours(60, 0, 0)), seat),
                        new SessionTime(session(new Hours(60, 0, 0)), seat)));

        assertThat(balance.trainees()).isEqualTo(2);
        assertThat(balance.people()).isEqualTo(1);
    }

    @Property
    void the_hours_are_those_of_the_sessions_and_never_more(
            @ForAll List<@IntRange(max = 900) Integer> minutes, @ForAll @IntRange(max = 20) int people) {
        Balance balance = Balance.of(
                2026,
                minutes.stream()
                        .map(each -> new SessionTime(session(new Hours(900, 0, 0)), online(people, each)))
                        .toList());

        int all = people * minutes.stream().mapToInt(Integer::intValue).sum();
        assertThat(balance.provedMinutes()).isEqualTo(all);
        assertThat(balance.traineeHours() * 60).isBetween(all - 59, all);
        assertThat(balance.fundedMinutes()).isLessThanOrEqualTo(balance.provedMinutes());
    }
}
