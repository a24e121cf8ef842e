package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.dpc.DpcEnrolmentService;
import fr.prendresoin.dpc.FreshSignIn;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.LearnerEnrolments;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.participation.ParticipationQueries;
import fr.prendresoin.participation.ParticipationService;
import fr.prendresoin.participation.StepKind;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.progress.ProgressService;
import fr.prendresoin.shared.HandClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two rounds of an evaluation of practices, and the plan between them. */
class RoundsIT {

    private static final Course ROUNDS = CatalogueFixtures.courseWithRounds();

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-12-01T09:00:00Z");
    private Wiring wiring;
    private DatabaseWorld world;
    private CourseRow course;
    private Actor claire;
    private EnrolmentId seat;

    @BeforeEach
    void somebody_has_a_seat_in_an_action_with_two_rounds() {
        wiring = new Wiring(database.entityManager(), clock);
        world = database.world();
        course = world.publish(world.course(), CatalogueFixtures.textsWithRounds());
        claire = IdentityFixtures.learner(world.person());
        seat = wiring.get(DpcEnrolmentService.class)
                .enrol(
                        claire,
                        DpcOffers.open(wiring, world, DpcOffers.sheet(course, "Un test"))
                                .session(),
                        new FreshSignIn(clock.instant(), "password", "0".repeat(64)),
                        DpcOffers.conventioned());
        world.forget();
    }

    @Test
    void the_plan_waits_for_the_first_round_and_the_second_round_for_the_plan() {
        assertThatThrownBy(() -> write("Annoncer le retard")).hasMessage("rule.progress.NOT_OPEN_YET");
        world.forget();
        finish("premiere");
        assertThatThrownBy(() -> finish("la-garde")).hasMessage("rule.progress.NOT_OPEN_YET");
        world.forget();
        assertThat(missing()).contains(StepKind.IMPROVEMENT_PLAN);

        write("Annoncer le retard dès quinze minutes");
        finish("la-garde");

        assertThat(missing()).doesNotContain(StepKind.IMPROVEMENT_PLAN);
    }

    @Test
    void a_plan_that_is_written_again_closes_nothing_and_its_last_words_count() {
        finish("premiere");
        write("Annoncer le retard");
        clock.advance(Duration.ofMinutes(5));
        write("Annoncer le retard, et rappeler");
        finish("la-garde");

        assertThat(wiring.get(ParticipationQueries.class).own(claire, seat).plan())
                .isEqualTo("Annoncer le retard, et rappeler");
        assertThat(wiring.get(ProgressQueries.class)
                        .course(claire, course.slug())
                        .status(ROUNDS.plan().orElseThrow())
                        .passed())
                .isTrue();
    }

    private void write(String words) {
        wiring.get(ParticipationService.class).writePlan(claire, seat, words);
        world.forget();
    }

    private void finish(String activity) {
        wiring.get(ProgressService.class)
                .finish(
                        claire,
                        wiring.get(LearnerEnrolments.class).get(claire, course.slug()),
                        ROUNDS.find(activity).orElseThrow());
        world.forget();
    }

    private List<StepKind> missing() {
        return wiring.get(ParticipationQueries.class).own(claire, seat).checklist().missing().stream()
                .map(step -> step.kind())
                .toList();
    }
}
