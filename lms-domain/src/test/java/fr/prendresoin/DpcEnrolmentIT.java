package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.dpc.ActionId;
import fr.prendresoin.dpc.ActionSheet;
import fr.prendresoin.dpc.ActionState;
import fr.prendresoin.dpc.AuthorRow;
import fr.prendresoin.dpc.BodyId;
import fr.prendresoin.dpc.DpcActionService;
import fr.prendresoin.dpc.DpcBodyService;
import fr.prendresoin.dpc.DpcEnrolmentService;
import fr.prendresoin.dpc.DpcFormat;
import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.DpcType;
import fr.prendresoin.dpc.FreshSignIn;
import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.NewAction;
import fr.prendresoin.dpc.NewBody;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.SessionPlan;
import fr.prendresoin.dpc.Situation;
import fr.prendresoin.dpc.Situation.Practice;
import fr.prendresoin.dpc.Span;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Onlooker;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the draft of an action to a seat in its session, with every observer there is. */
class DpcEnrolmentIT {

    private static final Actor PLATFORM = Actor.system("test");
    private static final LocalDate START = LocalDate.of(2026, 12, 10);

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-12-01T09:00:00Z");
    private Wiring wiring;
    private DatabaseWorld world;
    private Actor organiser;
    private CourseRow course;
    private BodyId body;
    private ActionId action;
    private SessionId session;

    @BeforeEach
    void a_body_publishes_an_action_with_a_session_of_one_place() {
        wiring = new Wiring(database.entityManager(), clock);
        world = database.world();
        course = world.course();
        body = body("99AB");
        organiser = organiserOf(body);
        action = wiring.get(DpcActionService.class)
                .draft(organiser, body, new NewAction("tensions", "99AB2325001", sheet("Un test"), List.of(author())));
        publish();
        session = wiring.get(DpcActionService.class).open(organiser, action, plan());
        world.forget();
    }

    @Test
    void a_place_is_taken_by_a_sign_in_of_the_last_minutes_and_not_by_one_a_second_older() {
        Actor claire = somebody();

        assertThatThrownBy(() -> enrol(claire, signedIn(Duration.ofMinutes(5).plusSeconds(1)), conventioned(false)))
                .hasMessage("rule.dpc.SIGN_IN_TOO_OLD");
        assertThat(enrol(claire, signedIn(Duration.ofMinutes(5)), conventioned(false)))
                .isNotNull();
    }

    /** Field lesson T43: an organiser has no way to enrol anybody, and « voir comme » none either. */
    @Test
    void nobody_enrols_in_the_name_of_somebody_else() {
        Actor claire = somebody();
        Actor seen = claire.seenBy(new Onlooker(organiser.requirePerson(), Optional.empty()));

        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> enrol(seen, signedIn(Duration.ZERO), conventioned(false)));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> enrol(PLATFORM, signedIn(Duration.ZERO), conventioned(false)));
    }

    /** Rule 31. */
    @Test
    void who_is_on_leave_is_not_financeable_but_enrols_unfunded() {
        EnrolmentId seat = enrol(somebody(), signedIn(Duration.ZERO), conventioned(true));

        assertThat(wiring.get(DpcQueries.class).enrolmentOf(seat.value())).hasValueSatisfying(found -> {
            assertThat(found.funded()).isFalse();
            assertThat(found.startedEligible()).isEmpty();
            assertThat(found.session().number()).isEqualTo("26.001");
        });
        assertThat(count("dpc_funding_check where moment = 'ENROLMENT' and not eligible and reasons = 'AWAY'"))
                .isEqualTo(1);
    }

    @Test
    void a_full_session_takes_nobody_until_a_place_is_given_back() {
        Actor claire = somebody();
        EnrolmentId seat = enrol(claire, signedIn(Duration.ZERO), conventioned(false));
        Actor paul = somebody();

        assertThatThrownBy(() -> enrol(claire, signedIn(Duration.ZERO), conventioned(false)))
                .hasMessage("rule.dpc.ALREADY_ENROLLED");
        assertThatThrownBy(() -> enrol(paul, signedIn(Duration.ZERO), conventioned(false)))
                .hasMessage("rule.dpc.SESSION_FULL");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> wiring.get(DpcEnrolmentService.class).withdraw(paul, seat));
        wiring.get(DpcEnrolmentService.class).withdraw(claire, seat);
        world.forget();

        assertThat(enrol(paul, signedIn(Duration.ZERO), conventioned(false))).isNotNull();
    }

    @Test
    void nobody_gives_a_place_back_once_the_session_has_started_nor_takes_one_once_it_is_over() {
        Actor claire = somebody();
        EnrolmentId seat = enrol(claire, signedIn(Duration.ZERO), conventioned(false));
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-12-09T23:00:00Z")));

        assertThatThrownBy(() -> wiring.get(DpcEnrolmentService.class).withdraw(claire, seat))
                .hasMessage("rule.dpc.SESSION_STARTED");
        clock.advance(Duration.ofDays(2));
        assertThatThrownBy(() -> enrol(somebody(), signedIn(Duration.ZERO), conventioned(false)))
                .hasMessage("rule.dpc.SESSION_CLOSED");
    }

    @Test
    void an_action_that_is_contested_takes_nobody() {
        wiring.get(DpcActionService.class).record(organiser, action, ActionState.UNFAVOURABLE, "Avis défavorable");
        world.forget();

        assertThatThrownBy(() -> enrol(somebody(), signedIn(Duration.ZERO), conventioned(false)))
                .hasMessage("rule.dpc.SESSION_CLOSED");
        assertThat(count("dpc_action_move")).isEqualTo(3);
        assertThat(count("journal_entry where act = 'dpc.ACTION_MOVED'")).isEqualTo(3);
    }

    @Test
    void what_misses_something_is_not_submitted_and_a_state_is_not_left_out() {
        ActionId poor = wiring.get(DpcActionService.class)
                .draft(organiser, body, new NewAction("pauvre", "99AB2325002", sheet(""), List.of(author())));

        assertThatThrownBy(() -> wiring.get(DpcActionService.class).advance(organiser, poor, ActionState.SUBMITTED))
                .hasMessage("rule.dpc.INCOMPLETE");
        assertThatThrownBy(() ->
                        wiring.get(DpcActionService.class).record(organiser, action, ActionState.SUBMITTED, "encore"))
                .hasMessage("rule.dpc.NOT_NOW");
        assertThatThrownBy(() -> wiring.get(DpcActionService.class)
                        .draft(organiser, body, new NewAction("autre", "99AB2325001", sheet("Un test"), List.of())))
                .hasMessage("rule.dpc.REFERENCE_TAKEN");
    }

    @Test
    void the_organiser_of_another_body_and_an_administrator_see_neither_participants_nor_drafts() {
        Actor other = organiserOf(body("99CD"));

        for (Actor stranger : List.of(other, IdentityFixtures.administrator(), somebody())) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> wiring.get(OfferQueries.class).session(stranger, session));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> wiring.get(DpcActionService.class).open(stranger, action, plan()));
            assertThat(wiring.get(OfferQueries.class).own(stranger)).isEmpty();
        }
        assertThat(wiring.get(OfferQueries.class).own(organiser)).hasSize(1);
    }

    @Test
    void a_session_runs_the_version_of_the_course_that_was_current_when_its_action_was_submitted() {
        assertThat(wiring.get(DpcQueries.class).session(session).action().versionId())
                .isEqualTo(course.versionId());
        world.publish(course, Map.of("course.yaml", "titre: autre"));
        world.forget();

        EnrolmentId seat = enrol(somebody(), signedIn(Duration.ZERO), conventioned(false));

        assertThat(count("enrolment where id = '" + seat.value() + "' and version_id = '" + course.versionId() + "'"))
                .isEqualTo(1);
    }

    private void publish() {
        wiring.get(DpcActionService.class).advance(organiser, action, ActionState.SUBMITTED);
        wiring.get(DpcActionService.class).advance(organiser, action, ActionState.PUBLISHED);
    }

    private BodyId body(String number) {
        return wiring.get(DpcBodyService.class)
                .register(
                        PLATFORM,
                        new NewBody(
                                "Organisme " + number,
                                number,
                                "1 rue",
                                "contact",
                                "Europe/Paris",
                                "La directrice",
                                new Span(LocalDate.of(2024, 1, 1), null)));
    }

    private Actor organiserOf(BodyId of) {
        PersonId person = world.person();
        wiring.get(DpcBodyService.class).join(PLATFORM, of, person);
        return Actor.of(person, "organiser", List.of(new Grant(Role.DPC_ORGANISER, null)));
    }

    private Actor somebody() {
        return IdentityFixtures.learner(world.person());
    }

    private EnrolmentId enrol(Actor who, FreshSignIn act, Situation situation) {
        EnrolmentId seat = wiring.get(DpcEnrolmentService.class).enrol(who, session, act, situation);
        world.forget();
        return seat;
    }

    private FreshSignIn signedIn(Duration ago) {
        return new FreshSignIn(clock.instant().minus(ago), "password", "0".repeat(64));
    }

    private static Situation conventioned(boolean away) {
        return new Situation("60", Practice.CONVENTIONED, away);
    }

    private long count(String rows) {
        return ((Number) database.entityManager()
                        .createNativeQuery("select count(*) from " + rows)
                        .getSingleResult())
                .longValue();
    }

    private static AuthorRow author() {
        return new AuthorRow("Claire Martin", "infirmière", "Aucun", LocalDate.of(2026, 6, 1));
    }

    private ActionSheet sheet(String evaluation) {
        return new ActionSheet(
                "Tensions",
                Set.of(DpcType.FC),
                DpcFormat.REMOTE,
                new Hours(240, 0, 0),
                Set.of(),
                true,
                "FORMATION_EN_LIGNE",
                Set.of(),
                new ActionSheet.Texts("Désamorcer", "", "Deux modules", "Comité", evaluation, "contact", "Règlement"),
                new ActionSheet.Price(0, "l’ANDPC"),
                Set.of(),
                course.slug());
    }

    private static SessionPlan plan() {
        return new SessionPlan(
                "26.001",
                START,
                START,
                "Europe/Paris",
                "",
                1,
                new ActionSheet.Price(0, "l’ANDPC"),
                100,
                List.of(),
                List.of());
    }
}
