package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.dpc.ActionId;
import fr.prendresoin.dpc.ActionState;
import fr.prendresoin.dpc.BodyId;
import fr.prendresoin.dpc.DpcActionService;
import fr.prendresoin.dpc.DpcBodyService;
import fr.prendresoin.dpc.DpcEnrolmentService;
import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.DpcSessionService;
import fr.prendresoin.dpc.DpcStartService;
import fr.prendresoin.dpc.FreshSignIn;
import fr.prendresoin.dpc.NewAction;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.Situation;
import fr.prendresoin.dpc.Situation.Practice;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Onlooker;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.message.NoticeQueries;
import fr.prendresoin.message.NoticeRow;
import fr.prendresoin.message.NoticeSubject;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the draft of an action to a seat in its session, with every observer there is. */
class DpcEnrolmentIT {

    private static final Actor PLATFORM = Actor.system("test");

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
                .draft(
                        organiser,
                        body,
                        new NewAction(
                                "tensions",
                                "99AB2325001",
                                DpcOffers.sheet(course, "Un test"),
                                List.of(DpcOffers.author())));
        publish();
        session = wiring.get(DpcSessionService.class).open(organiser, action, DpcOffers.plan());
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

    /** Rule 30: on withdrawal every enrolled learner is notified, and nobody who gave their place back. */
    @Test
    void on_withdrawal_of_an_action_every_enrolled_learner_is_notified() {
        Actor gone = somebody();
        wiring.get(DpcEnrolmentService.class).withdraw(gone, enrol(gone, signedIn(Duration.ZERO), conventioned(false)));
        world.forget();
        Actor claire = somebody();
        enrol(claire, signedIn(Duration.ZERO), conventioned(false));

        wiring.get(DpcActionService.class).record(organiser, action, ActionState.UNFAVOURABLE, "Avis défavorable");
        assertThat(notices(claire)).doesNotContain(NoticeSubject.ACTION_WITHDRAWN);
        wiring.get(DpcActionService.class).record(organiser, action, ActionState.WITHDRAWN, "Après évaluation");

        assertThat(notices(claire)).contains(NoticeSubject.ACTION_WITHDRAWN);
        assertThat(notices(gone)).doesNotContain(NoticeSubject.ACTION_WITHDRAWN);
    }

    /** Rule 31: asked at the enrolment and again at the start, of each once. */
    @Test
    void who_could_be_funded_at_the_enrolment_and_cannot_at_the_start_is_told_and_keeps_the_place() {
        Actor claire = somebody();
        EnrolmentId seat = enrol(claire, signedIn(Duration.ZERO), conventioned(false));
        assertThat(wiring.get(DpcStartService.class).check(PLATFORM)).isZero();
        world.sql("update dpc_seat set away = true where enrolment_id = ?", seat.value());
        world.forget();
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-12-09T23:00:00Z")));

        assertThat(wiring.get(DpcStartService.class).check(PLATFORM)).isEqualTo(1);
        world.forget();
        assertThat(wiring.get(DpcStartService.class).check(PLATFORM)).isZero();

        assertThat(wiring.get(DpcQueries.class).enrolmentOf(seat.value())).hasValueSatisfying(found -> {
            assertThat(found.funded()).isFalse();
            assertThat(found.startedEligible()).contains(false);
            assertThat(found.withdrawnAt()).isEmpty();
        });
        assertThat(notices(claire)).contains(NoticeSubject.FUNDING_LOST);
    }

    @Test
    void what_misses_something_is_not_submitted_and_a_state_is_not_left_out() {
        ActionId poor = wiring.get(DpcActionService.class)
                .draft(
                        organiser,
                        body,
                        new NewAction(
                                "pauvre", "99AB2325002", DpcOffers.sheet(course, ""), List.of(DpcOffers.author())));

        assertThatThrownBy(() -> wiring.get(DpcActionService.class).advance(organiser, poor, ActionState.SUBMITTED))
                .hasMessage("rule.dpc.INCOMPLETE");
        assertThatThrownBy(() ->
                        wiring.get(DpcActionService.class).record(organiser, action, ActionState.SUBMITTED, "encore"))
                .hasMessage("rule.dpc.NOT_NOW");
        assertThatThrownBy(() -> wiring.get(DpcActionService.class)
                        .draft(
                                organiser,
                                body,
                                new NewAction("autre", "99AB2325001", DpcOffers.sheet(course, "Un test"), List.of())))
                .hasMessage("rule.dpc.REFERENCE_TAKEN");
    }

    @Test
    void the_organiser_of_another_body_and_an_administrator_see_neither_participants_nor_drafts() {
        Actor other = organiserOf(body("99CD"));

        for (Actor stranger : List.of(other, IdentityFixtures.administrator(), somebody())) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> wiring.get(OfferQueries.class).session(stranger, session));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> wiring.get(DpcSessionService.class).open(stranger, action, DpcOffers.plan()));
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
        return wiring.get(DpcBodyService.class).register(PLATFORM, DpcOffers.body(number));
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

    private List<NoticeSubject> notices(Actor reader) {
        world.forget();
        return wiring.get(NoticeQueries.class).latest(reader, null).stream()
                .map(NoticeRow::subject)
                .toList();
    }

    private long count(String rows) {
        return ((Number) database.entityManager()
                        .createNativeQuery("select count(*) from " + rows)
                        .getSingleResult())
                .longValue();
    }
}
