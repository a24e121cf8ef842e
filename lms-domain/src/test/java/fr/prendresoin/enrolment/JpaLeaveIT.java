package fr.prendresoin.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.cohort.SituationId;
import fr.prendresoin.cohort.SituationService.Subject;
import fr.prendresoin.cohort.Span;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PeopleErased;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.Columns;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a césure, a redoublement and a transfer do to enrolments, on a real database. */
class JpaLeaveIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate DUE = LocalDate.of(2027, 6, 30);
    private static final Actor PLATFORM = Actor.system("test");

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private DatabaseWorld world;
    private CohortWiring wiring;
    private PromotionRow promotion;
    private CourseRow course;
    private Actor manager;
    private PersonId person;

    @BeforeEach
    void enrol() {
        world = database.world();
        wiring = new CohortWiring(database);
        UUID faculty = world.faculty();
        promotion = world.promotion(faculty, Cursus.MEDICINE, 2);
        course = world.course();
        manager = world.managerOf(faculty);
        person = join(promotion);
        wiring.promotionRules.require(manager, promotion, course, DUE);
    }

    @Test
    void a_cesure_moves_what_is_asked_by_its_days() {
        pause(TODAY, TODAY.plusDays(100));

        assertThat(deadline(promotion)).isEqualTo(DUE.plusDays(100));
    }

    @Test
    void who_comes_back_earlier_gets_back_the_days_they_were_away_and_no_more() {
        SituationId cesure = pause(TODAY, TODAY.plusDays(100));
        wiring.clock.advance(Duration.ofDays(30));

        wiring.situations.end(manager, cesure, "Reprise");

        assertThat(deadline(promotion)).isEqualTo(DUE.plusDays(30));
    }

    @Test
    void a_cesure_without_an_end_is_taken_as_the_longest_the_law_allows() {
        pause(TODAY, null);

        assertThat(deadline(promotion)).isEqualTo(DUE.plusDays(365));
    }

    @Test
    void what_is_completed_keeps_its_deadline() {
        world.sql(
                "insert into course_state (enrolment_id, completed_at) values (?, now(6))",
                only(promotion).id().value());

        pause(TODAY, TODAY.plusDays(100));

        assertThat(deadline(promotion)).isEqualTo(DUE);
    }

    @Test
    void what_is_asked_during_a_cesure_is_moved_too() {
        pause(TODAY, TODAY.plusDays(100));
        CourseRow another = world.course();

        wiring.promotionRules.require(manager, promotion, another, DUE);

        world.forget();
        assertThat(Columns.read(
                        wiring.enrolments.find(person, another.id(), 2026).orElseThrow(), "dueOn"))
                .isEqualTo(DUE.plusDays(100));
    }

    @Test
    void a_cesure_that_was_announced_begins_and_ends_on_its_days() {
        CohortId registered = world.cohort(promotion.facultyId(), "STANDING=REGISTERED");
        CourseRow asked = world.course();
        wiring.cohortRules.require(manager, registered, asked, DUE);
        pause(TODAY.plusDays(10), TODAY.plusDays(40));
        assertThat(takes(asked)).isTrue();

        wiring.clock.advance(Duration.ofDays(10));
        wiring.situations.turn(PLATFORM);
        assertThat(takes(asked)).isFalse();

        wiring.clock.advance(Duration.ofDays(30));
        wiring.situations.turn(PLATFORM);
        wiring.situations.turn(PLATFORM);
        assertThat(takes(asked)).isTrue();
        assertThat(deadline(promotion)).isEqualTo(DUE.plusDays(30));
    }

    @Test
    void who_takes_the_year_again_keeps_what_they_completed_and_is_asked_anew() {
        EnrolmentId before = only(promotion).id();
        world.sql("insert into course_state (enrolment_id, completed_at) values (?, now(6))", before.value());
        PromotionRow again = world.promotion(promotion.facultyId(), Cursus.MEDICINE, 12);
        world.sql("update promotion set study_year = 2, academic_year = 2027 where id = ?", again.id());
        CohortId repeating = world.cohort(promotion.facultyId(), "ACADEMIC_YEAR=2027;STANDING=REDOUBLEMENT");
        wiring.promotions.join(PLATFORM, again.promotionId(), person);
        wiring.cohortRules.require(manager, repeating, course, DUE.plusYears(1));

        wiring.situations.repeat(manager, new Subject(again.promotionId(), person), "Décision du jury");

        assertThat(only(promotion).id()).isEqualTo(before);
        assertThat(deadline(promotion)).isEqualTo(DUE);
        assertThat(deadline(again)).isEqualTo(DUE.plusYears(1));
    }

    @Test
    void who_moves_to_another_faculty_takes_the_completed_course_along_and_leaves_the_old_one() {
        PromotionRow elsewhere = world.promotion();
        wiring.promotionRules.require(PLATFORM, elsewhere, course, DUE);
        EnrolmentId before = only(promotion).id();
        world.sql("insert into course_state (enrolment_id, completed_at) values (?, now(6))", before.value());

        wiring.promotions.leave(PLATFORM, promotion.promotionId(), person);
        wiring.promotions.join(PLATFORM, elsewhere.promotionId(), person);

        assertThat(only(elsewhere).id()).isEqualTo(before);
        assertThat(only(elsewhere).facultyId()).isEqualTo(elsewhere.facultyId());
        world.forget();
        assertThat(wiring.enrolments.enrolmentsIn(promotion.promotionId(), person))
                .isEmpty();
    }

    @Test
    void whoever_is_erased_leaves_no_situation() {
        pause(TODAY, null);

        wiring.events.publish(new PeopleErased(List.of(join(promotion), person)));

        assertThat(database.entityManager()
                        .createNativeQuery("select count(*) from study_situation")
                        .getSingleResult())
                .hasToString("0");
    }

    private SituationId pause(LocalDate from, LocalDate until) {
        return wiring.situations.pause(
                manager, new Subject(promotion.promotionId(), person), new Span(from, until), "Projet personnel");
    }

    private boolean takes(CourseRow asked) {
        world.forget();
        return Columns.read(wiring.enrolments.find(person, asked.id(), 2026).orElseThrow(), "withdrawnAt") == null;
    }

    private Object deadline(PromotionRow where) {
        return Columns.read(only(where), "dueOn");
    }

    private Enrolment only(PromotionRow where) {
        world.forget();
        return wiring.enrolments.enrolmentsIn(where.promotionId(), person).get(0);
    }

    private PersonId join(PromotionRow joined) {
        PersonId newcomer = world.person();
        wiring.promotions.join(PLATFORM, joined.promotionId(), newcomer);
        return newcomer;
    }
}
