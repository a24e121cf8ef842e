package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.dpc.DpcBodyService;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.settlement.Balance;
import fr.prendresoin.settlement.BalanceQueries;
import fr.prendresoin.settlement.Opinion;
import fr.prendresoin.settlement.Outcome;
import fr.prendresoin.settlement.PublicResults;
import fr.prendresoin.settlement.ResultQueries;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotFound;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a body reads of a session that lies in two years, with every observer there is. */
class SettlementIT {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-12-01T09:00:00Z");
    private TwelveSeats seats;

    @BeforeEach
    void twelve_people_take_a_place_in_a_session_that_lies_in_two_years() {
        seats = new TwelveSeats(database, clock);
    }

    @Test
    void minutes_count_in_the_year_in_which_they_were_worked() { // rule 64
        seats.worked(0, LocalDateTime.of(2026, 12, 5, 10, 0), 60);
        seats.worked(0, LocalDateTime.of(2027, 1, 5, 10, 0), 30);
        seats.worked(1, LocalDateTime.of(2027, 1, 6, 10, 0), 50);
        clock.advance(Duration.ofDays(80));

        assertThat(balance(seats.organiser, 2026)).satisfies(year -> {
            assertThat(year.trainees()).isEqualTo(1);
            assertThat(year.provedMinutes()).isEqualTo(60);
            assertThat(year.funded()).isZero();
        });
        assertThat(balance(seats.organiser, 2027)).satisfies(year -> {
            assertThat(year.trainees()).isEqualTo(2);
            assertThat(year.provedMinutes()).isEqualTo(80);
            assertThat(year.fundedMinutes()).isEqualTo(50);
            assertThat(year.traineeHours()).isEqualTo(1);
        });
        assertThat(balance(seats.organiser, 2025).lines()).isEmpty();
    }

    @Test
    void what_participants_think_is_published_from_the_tenth_on_and_ten_by_ten() {
        for (int index = 0; index < 9; index++) {
            seats.thought(index, 3);
        }
        assertThat(published().opinion()).isEmpty();

        seats.thought(9, 4);
        seats.thought(10, 1);

        assertThat(published().opinion()).map(Opinion::answers).contains(10);
        assertThat(published().opinion().flatMap(opinion -> opinion.tenths("objectifs")))
                .contains(31);
        assertThat(seats.wiring
                        .get(ResultQueries.class)
                        .of(seats.organiser, "tensions")
                        .comments())
                .hasSize(11);
    }

    @Test
    void how_a_session_ended_is_published_once_it_is_over() {
        seats.credited(0, true);
        seats.credited(1, false);
        assertThat(published().outcome()).isEmpty();

        clock.advance(Duration.ofDays(80));

        assertThat(published().outcome()).contains(new Outcome(TwelveSeats.PEOPLE, 1));

        seats.revoked(0);

        assertThat(published().outcome()).contains(new Outcome(TwelveSeats.PEOPLE, 0));
    }

    @Test
    void whoever_organises_for_nobody_and_an_administrator_read_nothing_of_it() {
        seats.worked(0, LocalDateTime.of(2026, 12, 5, 10, 0), 60);
        clock.advance(Duration.ofDays(20));
        Actor other = seats.organiserOf(
                seats.wiring.get(DpcBodyService.class).register(TwelveSeats.PLATFORM, DpcOffers.body("99CD")));

        for (Actor stranger : List.of(other, IdentityFixtures.administrator())) {
            assertThat(balance(stranger, 2026).lines()).isEmpty();
            assertThat(seats.wiring.get(BalanceQueries.class).bodies(stranger)).isEmpty();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> seats.wiring.get(ResultQueries.class).of(stranger, "tensions"));
        }
    }

    private Balance balance(Actor actor, int year) {
        seats.world.forget();
        return seats.wiring.get(BalanceQueries.class).of(actor, seats.body.value(), year);
    }

    private PublicResults published() {
        seats.world.forget();
        return seats.wiring
                .get(ResultQueries.class)
                .published(seats.wiring.get(OfferQueries.class).published("tensions"));
    }
}
