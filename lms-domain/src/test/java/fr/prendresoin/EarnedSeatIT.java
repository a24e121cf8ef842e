package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.assessment.AttemptId;
import fr.prendresoin.assessment.AttemptService;
import fr.prendresoin.assessment.Choices;
import fr.prendresoin.assessment.GivenAnswer;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.dpc.DpcEnrolmentService;
import fr.prendresoin.dpc.FreshSignIn;
import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.LearnerEnrolments;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.Role;
import fr.prendresoin.obligation.Dossier;
import fr.prendresoin.obligation.OpenAction;
import fr.prendresoin.obligation.ProfessionalFileQueries;
import fr.prendresoin.obligation.Standing;
import fr.prendresoin.participation.Appraisal;
import fr.prendresoin.participation.CreditQueries;
import fr.prendresoin.participation.Earned.Participation;
import fr.prendresoin.participation.ParticipationQueries;
import fr.prendresoin.participation.ParticipationService;
import fr.prendresoin.participation.SatisfactionForm;
import fr.prendresoin.participation.SettlementService;
import fr.prendresoin.participation.StepKind;
import fr.prendresoin.progress.ProgressService;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a seat earns, and when, with every observer there is: rules 32, 38 and 40. */
class EarnedSeatIT {

    private static final Course COURSE = CatalogueFixtures.courseWithRounds();

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-12-01T09:00:00Z");
    private Wiring wiring;
    private DatabaseWorld world;
    private CourseRow course;
    private Actor organiser;
    private Actor claire;
    private SessionId session;
    private OpenAction offered;
    private EnrolmentId seat;

    @BeforeEach
    void somebody_whose_number_is_known_has_a_seat_in_an_action_of_an_hour_on_ones_own() {
        wiring = new Wiring(database.entityManager(), clock);
        world = database.world();
        course = world.publish(world.course(), CatalogueFixtures.textsWithRounds());
        claire = Actor.of(world.person(), "claire", List.of(new Grant(Role.PRACTITIONER, null)));
        world.sql(
                "insert into person_identifier values (?, ?, 'RPPS', '', '10100000017', 'DIRECTORY', ?, null)",
                Ids.next(),
                claire.requirePerson().value(),
                clock.instant());
        DpcOffers.Opened opened =
                DpcOffers.open(wiring, world, DpcOffers.sheet(course, "Un test", new Hours(0, 60, 0)));
        organiser = opened.organiser();
        session = opened.session();
        world.sql(
                "insert into professional_situation values (?, ?, '2020-01-01', '60', 'SELF_EMPLOYED', false)",
                Ids.next(),
                claire.requirePerson().value());
        offered = wiring.get(ProfessionalFileQueries.class).open(claire).get(0);
        seat = wiring.get(DpcEnrolmentService.class)
                .enrol(
                        claire,
                        session,
                        new FreshSignIn(clock.instant(), "password", "0".repeat(64)),
                        DpcOffers.conventioned());
        world.forget();
    }

    @Test
    void the_last_act_earns_the_credit_and_its_attestation_at_once_and_no_earlier() {
        learn();
        swear();
        assertThat(missing()).containsExactly(StepKind.SATISFACTION);
        assertThat(wiring.get(CreditQueries.class).of(claire)).isEmpty();

        appraise();

        assertThat(missing()).isEmpty();
        assertThat(wiring.get(CreditQueries.class).of(claire)).singleElement().satisfies(credit -> {
            assertThat(credit.full()).isTrue();
            assertThat(credit.hours().total()).isEqualTo(60);
            assertThat(credit.attestationCode()).isNotBlank();
        });
        assertThat(count("attestation")).isEqualTo(1);
    }

    /** What “what if” says of the open session is what its credit then does, at once (rules 19 to 24, 41). */
    @Test
    void what_was_tried_beforehand_is_what_the_credit_does() {
        ProfessionalFileQueries file = wiring.get(ProfessionalFileQueries.class);
        Dossier before = file.dossier(claire);
        Standing supposed = file.standing(before.with(offered.followed()));

        learn();
        swear();
        appraise();

        assertThat(file.standing(file.dossier(claire))).isEqualTo(supposed);
        assertThat(supposed).isNotEqualTo(file.standing(before));
    }

    /** The way there leads on to the place somebody has, and never to what they have earned already. */
    @Test
    void a_session_one_has_a_place_in_stays_open_to_them_until_its_credit() {
        ProfessionalFileQueries file = wiring.get(ProfessionalFileQueries.class);
        assertThat(offered.doors().taken()).isFalse();
        world.sql("update dpc_session set places = 1");
        world.forget();

        assertThat(file.open(claire)).singleElement().satisfies(open -> {
            assertThat(open.doors().taken()).isTrue();
            assertThat(open.doors().next()).isEqualTo("/dpc/mon-parcours/" + seat.value());
        });
        assertThat(file.open(colleague())).isEmpty();
        learn();
        swear();
        appraise();
        assertThat(file.open(claire)).isEmpty();
    }

    private Actor colleague() {
        Actor colleague = Actor.of(world.person(), "sami", List.of(new Grant(Role.PRACTITIONER, null)));
        world.sql(
                "insert into professional_situation values (?, ?, '2020-01-01', '60', 'SELF_EMPLOYED', false)",
                Ids.next(),
                colleague.requirePerson().value());
        return colleague;
    }

    /** Rule 38: an attestation names the number of the professional, or is not given. */
    @Test
    void nothing_is_earned_by_somebody_whose_number_is_unknown() {
        world.sql(
                "delete from person_identifier where person_id = ?",
                claire.requirePerson().value());
        learn();
        swear();
        appraise();

        assertThat(missing()).containsExactly(StepKind.PROFESSIONAL_NUMBER);
        assertThat(count("attestation")).isZero();
    }

    /** Rule 40. */
    @Test
    void a_part_is_attested_when_the_session_is_closed_after_its_last_day_and_only_once() {
        swear();
        assertThatThrownBy(this::settle).hasMessage("rule.participation.SESSION_RUNS");
        world.forget();
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-12-20T09:00:00Z")));

        settle();
        settle();

        assertThat(wiring.get(CreditQueries.class).of(claire)).singleElement().satisfies(credit -> {
            assertThat(credit.full()).isFalse();
            assertThat(credit.hours().total()).isEqualTo(60);
        });
        assertThat(count("attestation")).isEqualTo(1);
    }

    @Test
    void who_did_nothing_that_could_be_attested_gets_nothing_when_the_session_is_closed() {
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-12-20T09:00:00Z")));

        assertThat(wiring.get(SettlementService.class).settle(organiser, session))
                .containsEntry(Participation.NONE, 1);
        assertThat(count("attestation")).isZero();
    }

    private void settle() {
        wiring.get(SettlementService.class).settle(organiser, session);
        world.forget();
    }

    private void learn() {
        finish("premiere");
        finish("seconde");
        wiring.get(ParticipationService.class).writePlan(claire, seat, "Annoncer le retard");
        world.forget();
        finish("la-garde");
        pass(COURSE.get("evaluation", Quiz.class));
    }

    /** The first proposition of every question is the right one. */
    private void pass(Quiz quiz) {
        AttemptService attempts = wiring.get(AttemptService.class);
        AttemptId attempt =
                attempts.start(claire, wiring.get(LearnerEnrolments.class).get(claire, course.slug()), quiz);
        for (int question = 1; question <= quiz.draw(); question++) {
            attempts.save(claire, attempt, new GivenAnswer(question, Optional.empty(), new Choices(Set.of(0))));
        }
        attempts.submit(claire, attempt);
        world.forget();
    }

    private void finish(String activity) {
        wiring.get(ProgressService.class)
                .finish(
                        claire,
                        wiring.get(LearnerEnrolments.class).get(claire, course.slug()),
                        COURSE.find(activity).orElseThrow());
        world.forget();
    }

    private void swear() {
        wiring.get(ParticipationService.class).swear(claire, seat, true);
        world.forget();
    }

    private void appraise() {
        SatisfactionForm form = SatisfactionForm.on(LocalDate.of(2026, 12, 1));
        wiring.get(ParticipationService.class)
                .appraise(
                        claire,
                        seat,
                        new Appraisal(
                                form.questions().stream()
                                        .collect(Collectors.toMap(SatisfactionForm.Question::id, question -> 4)),
                                ""));
        world.forget();
    }

    private List<StepKind> missing() {
        return wiring.get(ParticipationQueries.class).own(claire, seat).checklist().missing().stream()
                .map(step -> step.kind())
                .toList();
    }

    private long count(String rows) {
        return ((Number) database.entityManager()
                        .createNativeQuery("select count(*) from " + rows)
                        .getSingleResult())
                .longValue();
    }
}
