package fr.prendresoin.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the attribute of a stay to the enrolment, on a real database. */
class JpaCohortRequirementIT {

    private static final LocalDate DUE = LocalDate.of(2027, 6, 30);
    private static final Actor PLATFORM = Actor.system("test");
    private static final String SECOND_YEAR = "CURSUS=MEDICINE;STUDY_YEAR=2";

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private DatabaseWorld world;
    private CohortWiring wiring;
    private PromotionRow second;
    private PromotionRow third;
    private CohortId cohort;
    private CourseRow course;
    private Actor manager;

    @BeforeEach
    void connect() {
        world = database.world();
        wiring = new CohortWiring(database);
        UUID faculty = world.faculty();
        second = world.promotion(faculty, Cursus.MEDICINE, 2);
        third = world.promotion(faculty, Cursus.MEDICINE, 3);
        cohort = world.cohort(faculty, SECOND_YEAR);
        course = world.course();
        manager = world.managerOf(faculty);
    }

    @Test
    void those_who_are_in_the_cohort_and_those_who_come_into_it_are_enrolled() {
        PersonId present = join(second);
        PersonId elsewhere = join(third);

        assertThat(wiring.cohortRules.require(manager, cohort, course, DUE)).isEqualTo(1);
        PersonId later = join(second);

        assertThat(enrolmentsOf(second, present)).hasSize(1);
        assertThat(enrolmentsOf(second, later)).hasSize(1);
        assertThat(enrolmentsOf(third, elsewhere)).isEmpty();
    }

    @Test
    void many_who_come_together_are_enrolled_together() {
        wiring.cohortRules.require(manager, cohort, course, DUE);
        List<PersonId> people = Stream.generate(world::person).limit(30).toList();

        wiring.rolls.join(PLATFORM, second.promotionId(), people);

        assertThat(people)
                .allSatisfy(person -> assertThat(enrolmentsOf(second, person)).hasSize(1));
        assertThat(wiring.events.of(LearnersEnrolled.class)).hasSize(1);
    }

    @Test
    void whoever_leaves_the_promotion_leaves_what_the_cohort_asked() {
        wiring.cohortRules.require(manager, cohort, course, DUE);
        PersonId person = join(second);

        wiring.promotions.leave(PLATFORM, second.promotionId(), person);

        assertThat(enrolmentsOf(second, person)).isEmpty();
    }

    @Test
    void whoever_moves_to_another_promotion_of_the_cohort_keeps_their_enrolment() {
        PromotionRow neighbour = world.promotion(world.faculty(), Cursus.MEDICINE, 2);
        CohortId everywhere = acrossBoth(second, neighbour);
        Actor both = Actor.system("both");
        PersonId person = join(second);
        wiring.cohortRules.require(both, everywhere, course, DUE);
        EnrolmentId before = enrolmentsOf(second, person).get(0).id();
        wiring.promotions.join(PLATFORM, neighbour.promotionId(), person);

        wiring.promotions.leave(PLATFORM, second.promotionId(), person);

        assertThat(enrolmentsOf(neighbour, person)).extracting(Enrolment::id).containsExactly(before);
        assertThat(enrolmentsOf(neighbour, person))
                .extracting(Enrolment::facultyId)
                .containsExactly(neighbour.facultyId());
    }

    @Test
    void when_the_earlier_rule_is_withdrawn_the_other_one_goes_on() {
        PersonId person = join(second);
        wiring.promotionRules.require(manager, second, course, DUE.minusDays(30));
        assertThat(wiring.cohortRules.require(manager, cohort, course, DUE)).isZero();
        RuleId ofPromotion =
                wiring.enrolments.rulesOf(second.promotionId()).get(0).id();

        wiring.promotionRules.withdraw(manager, ofPromotion);

        assertThat(enrolmentsOf(second, person)).singleElement().satisfies(enrolment -> assertThat(
                        Columns.read(enrolment, "dueOn"))
                .isEqualTo(DUE));
    }

    @Test
    void an_archived_cohort_asks_nothing_any_more() {
        PersonId person = join(second);
        wiring.cohortRules.require(manager, cohort, course, DUE);

        wiring.cohorts.archive(manager, cohort);
        PersonId later = join(second);

        assertThat(enrolmentsOf(second, person)).isEmpty();
        assertThat(enrolmentsOf(second, later)).isEmpty();
    }

    @Test
    void a_stay_of_another_academic_year_is_not_asked() {
        PromotionRow before = world.promotion(second.facultyId(), Cursus.MEDICINE, 12);
        world.sql("update promotion set study_year = 2, academic_year = 2025 where id = ?", before.id());
        PersonId past = join(before);

        assertThat(wiring.cohortRules.require(manager, cohort, course, DUE)).isZero();
        assertThat(enrolmentsOf(before, past)).isEmpty();
    }

    @Test
    void one_course_is_asked_once_until_a_day_to_come() {
        wiring.cohortRules.require(manager, cohort, course, DUE);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> wiring.cohortRules.require(manager, cohort, course, DUE))
                .extracting(RuleViolation::rule)
                .isEqualTo(EnrolmentRefusal.RULE_EXISTS);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () -> wiring.cohortRules.require(manager, cohort, world.course(), LocalDate.of(2026, 11, 21)))
                .extracting(RuleViolation::rule)
                .isEqualTo(EnrolmentRefusal.DEADLINE_PASSED);
    }

    @Test
    void to_everybody_else_none_of_it_exists() {
        wiring.cohortRules.require(manager, cohort, course, DUE);
        RuleId rule = wiring.enrolments.rulesOf(cohort).get(0).id();
        Actor neighbour = world.managerOf(world.faculty());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> wiring.cohortRules.require(neighbour, cohort, world.course(), DUE));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> wiring.cohortRules.withdraw(neighbour, rule));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> wiring.promotionRules.withdraw(manager, rule));
        assertThat(wiring.cohortRules.withdraw(manager, rule)).isZero();
    }

    /** A cohort of a unit above the faculties of both wiring.promotions. */
    private CohortId acrossBoth(PromotionRow one, PromotionRow other) {
        UUID unit = UUID.randomUUID();
        world.sql("insert into organisation_unit values (?, null, 'ESTABLISHMENT', ?, 'U')", unit, unit.toString());
        world.sql("insert into unit_faculty values (?, ?), (?, ?)", unit, one.facultyId(), unit, other.facultyId());
        return world.cohort(unit, SECOND_YEAR);
    }

    private PersonId join(PromotionRow promotion) {
        PersonId person = world.person();
        wiring.promotions.join(PLATFORM, promotion.promotionId(), person);
        return person;
    }

    private List<Enrolment> enrolmentsOf(PromotionRow promotion, PersonId person) {
        world.forget();
        return wiring.enrolments.enrolmentsIn(promotion.promotionId(), person);
    }
}
