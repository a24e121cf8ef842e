package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.dpc.ActionId;
import fr.prendresoin.dpc.ActionSheet;
import fr.prendresoin.dpc.ActionState;
import fr.prendresoin.dpc.BodyId;
import fr.prendresoin.dpc.DpcActionService;
import fr.prendresoin.dpc.DpcBodyService;
import fr.prendresoin.dpc.DpcEnrolmentService;
import fr.prendresoin.dpc.DpcSessionService;
import fr.prendresoin.dpc.FreshSignIn;
import fr.prendresoin.dpc.NewAction;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.SessionPlan;
import fr.prendresoin.dpc.TrainerRow;
import fr.prendresoin.dpc.Situation;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.settlement.Balance;
import fr.prendresoin.settlement.BalanceQueries;
import fr.prendresoin.settlement.Opinion;
import fr.prendresoin.settlement.Outcome;
import fr.prendresoin.settlement.PublicResults;
import fr.prendresoin.settlement.ResultQueries;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a body reads of a session that lies in two years, with every observer there is. */
class SettlementIT {

    private static final Actor PLATFORM = Actor.system("test");
    private static final int PEOPLE = 12;

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-12-01T09:00:00Z");
    private final List<PersonId> people = new ArrayList<>();
    private final List<EnrolmentId> seats = new ArrayList<>();
    private Wiring wiring;
    private DatabaseWorld world;
    private Actor organiser;
    private BodyId body;

    @BeforeEach
    void twelve_people_take_a_place_in_a_session_that_lies_in_two_years() {
        wiring = new Wiring(database.entityManager(), clock);
        world = database.world();
        CourseRow course = world.publish(world.course(), CatalogueFixtures.textsAsking("all"));
        body = wiring.get(DpcBodyService.class).register(PLATFORM, DpcOffers.body("99AB"));
        organiser = organiserOf(body);
        SessionId session = wiring.get(DpcSessionService.class).open(organiser, published(course), plan());
        world.forget();
        for (int index = 0; index < PEOPLE; index++) {
            Actor somebody = IdentityFixtures.learner(world.person());
            people.add(somebody.requirePerson());
            seats.add(wiring.get(DpcEnrolmentService.class)
                    .enrol(
                            somebody,
                            session,
                            new FreshSignIn(clock.instant(), "password", "0".repeat(64)),
                            new Situation("60", Situation.Practice.CONVENTIONED, index == 0)));
            world.forget();
        }
    }

    @Test
    void minutes_count_in_the_year_in_which_they_were_worked() { // rule 64
        worked(0, LocalDateTime.of(2026, 12, 5, 10, 0), 60);
        worked(0, LocalDateTime.of(2027, 1, 5, 10, 0), 30);
        worked(1, LocalDateTime.of(2027, 1, 6, 10, 0), 50);
        clock.advance(Duration.ofDays(80));

        assertThat(balance(organiser, 2026)).satisfies(year -> {
            assertThat(year.trainees()).isEqualTo(1);
            assertThat(year.provedMinutes()).isEqualTo(60);
            assertThat(year.funded()).isZero();
        });
        assertThat(balance(organiser, 2027)).satisfies(year -> {
            assertThat(year.trainees()).isEqualTo(2);
            assertThat(year.provedMinutes()).isEqualTo(80);
            assertThat(year.fundedMinutes()).isEqualTo(50);
            assertThat(year.traineeHours()).isEqualTo(1);
        });
        assertThat(balance(organiser, 2025).lines()).isEmpty();
    }

    @Test
    void what_participants_think_is_published_from_the_tenth_on_and_ten_by_ten() {
        for (int index = 0; index < 9; index++) {
            thought(index, 3);
        }
        assertThat(published().opinion()).isEmpty();

        thought(9, 4);
        thought(10, 1);

        assertThat(published().opinion()).map(Opinion::answers).contains(10);
        assertThat(published().opinion().flatMap(opinion -> opinion.tenths("objectifs")))
                .contains(31);
        assertThat(wiring.get(ResultQueries.class).of(organiser, "tensions").comments())
                .hasSize(11);
    }

    @Test
    void how_a_session_ended_is_published_once_it_is_over() {
        credited(0, true);
        credited(1, false);
        assertThat(published().outcome()).isEmpty();

        clock.advance(Duration.ofDays(80));

        assertThat(published().outcome()).contains(new Outcome(PEOPLE, 1));
    }

    @Test
    void whoever_organises_for_nobody_and_an_administrator_read_nothing_of_it() {
        worked(0, LocalDateTime.of(2026, 12, 5, 10, 0), 60);
        clock.advance(Duration.ofDays(20));
        Actor other = organiserOf(wiring.get(DpcBodyService.class).register(PLATFORM, DpcOffers.body("99CD")));

        for (Actor stranger : List.of(other, IdentityFixtures.administrator())) {
            assertThat(balance(stranger, 2026).lines()).isEmpty();
            assertThat(wiring.get(BalanceQueries.class).bodies(stranger)).isEmpty();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> wiring.get(ResultQueries.class).of(stranger, "tensions"));
        }
    }

    private Balance balance(Actor actor, int year) {
        world.forget();
        return wiring.get(BalanceQueries.class).of(actor, body.value(), year);
    }

    private PublicResults published() {
        world.forget();
        return wiring.get(ResultQueries.class)
                .published(wiring.get(OfferQueries.class).published("tensions"));
    }

    private ActionId published(CourseRow course) {
        DpcActionService actions = wiring.get(DpcActionService.class);
        ActionId action = actions.draft(
                organiser,
                body,
                new NewAction(
                        "tensions", "99AB2325001", DpcOffers.sheet(course, "Un test"), List.of(DpcOffers.author())));
        actions.advance(organiser, action, ActionState.SUBMITTED);
        actions.advance(organiser, action, ActionState.PUBLISHED);
        return action;
    }

    private static SessionPlan plan() {
        return new SessionPlan(
                "26.001",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 1, 31),
                "Europe/Paris",
                "En ligne",
                30,
                new ActionSheet.Price(0, "l’ANDPC"),
                100,
                List.of(),
                List.of(new TrainerRow("Claire Martin", "infirmière", null)));
    }

    private Actor organiserOf(BodyId of) {
        PersonId person = world.person();
        wiring.get(DpcBodyService.class).join(PLATFORM, of, person);
        return Actor.of(person, "organiser", List.of(new Grant(Role.DPC_ORGANISER, null)));
    }

    private void worked(int who, LocalDateTime from, int minutes) {
        for (int minute = 0; minute < minutes; minute++) {
            LocalDateTime until = from.plusMinutes(minute + 1L);
            world.sql(
                    "insert into time_interval values (?, ?, 0, ?, ?, 'lecon', ?, ?, ?, ?, 1, 1, 1)",
                    Ids.next(),
                    Ids.next(),
                    people.get(who).value(),
                    seats.get(who).value(),
                    from.plusMinutes(minute),
                    until,
                    until,
                    until);
        }
    }

    private void thought(int who, int grade) {
        world.sql(
                "insert into seat_satisfaction values (?, '2026-09-01', ?, ?)",
                seats.get(who).value(),
                "Mot " + who,
                LocalDateTime.of(2026, 12, 20, 9, who));
        world.sql(
                "insert into seat_grade values (?, 'objectifs', ?)",
                seats.get(who).value(),
                grade);
    }

    private void credited(int who, boolean complete) {
        world.sql(
                "insert into credit select ?, s.enrolment_id, ?, s.session_id, 'A', '1', 'T', 'O', true, 'FC', false, '',"
                        + " '2027-01-31', 240, 0, 0, ?, ?, '2027-01-31 10:00:00' from dpc_seat s where s.enrolment_id = ?",
                Ids.next(),
                people.get(who).value(),
                complete,
                "CODE" + who,
                seats.get(who).value());
    }
}
