package fr.prendresoin.enrolment;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.cohort.Attribute;
import fr.prendresoin.cohort.CohortConditionChanged;
import fr.prendresoin.cohort.CohortDifference;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.cohort.CohortRule;
import fr.prendresoin.cohort.Condition;
import fr.prendresoin.cohort.Criterion;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Reason;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Another condition for a cohort, and what is asked of people because of it, on a real database. */
class JpaCohortConditionIT {

    private static final Condition SECOND = years("2");
    private static final Condition SECOND_AND_THIRD = years("2", "3");
    private static final Condition THIRD_AND_FOURTH = years("3", "4");

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final Map<PersonId, PromotionRow> promotions = new HashMap<>();

    private DatabaseWorld world;
    private CohortWiring wiring;
    private CohortId cohort;
    private CourseRow course;
    private Actor manager;
    private PersonId second;
    private PersonId third;
    private PersonId fourth;

    @BeforeEach
    void a_cohort_of_two_years_of_which_a_course_is_asked() {
        world = database.world();
        wiring = new CohortWiring(database);
        UUID faculty = world.faculty();
        manager = world.managerOf(faculty);
        second = join(faculty, 2);
        third = join(faculty, 3);
        fourth = join(faculty, 4);
        cohort = world.cohort(faculty, "STUDY_YEAR=2,3");
        course = world.course();
        wiring.cohortRules.require(manager, cohort, course, LocalDate.of(2027, 6, 30));
    }

    @Test
    void who_no_longer_meets_it_is_withdrawn_who_does_now_is_enrolled_and_the_others_go_on() {
        CohortDifference done = wiring.conditions.change(manager, cohort, THIRD_AND_FOURTH, "Décision du conseil");

        assertThat(done.entries()).isEqualTo(1);
        assertThat(done.exits()).isEqualTo(1);
        assertThat(done.staying()).isEqualTo(1);
        assertThat(withdrawn(second)).isTrue();
        assertThat(withdrawn(third)).isFalse();
        assertThat(withdrawn(fourth)).isFalse();
    }

    @Test
    void the_dry_run_says_the_same_and_writes_nothing() {
        CohortDifference told = wiring.conditions.preview(manager, cohort, THIRD_AND_FOURTH);

        assertThat(wiring.enrolments.find(fourth, course.id(), 2026)).isEmpty();
        assertThat(wiring.conditions.change(manager, cohort, THIRD_AND_FOURTH, "Décision du conseil"))
                .isEqualTo(told);
    }

    @Test
    void the_journal_keeps_both_conditions_and_the_reason() {
        wiring.conditions.change(manager, cohort, SECOND, "Décision du conseil");

        assertThat(wiring.events.of(CohortConditionChanged.class))
                .containsExactly(new CohortConditionChanged(
                        cohort,
                        new CohortConditionChanged.Change(SECOND_AND_THIRD, SECOND, 0, 1),
                        "Décision du conseil"));
    }

    @Test
    void who_joins_afterwards_is_asked_by_the_new_condition() {
        wiring.conditions.change(manager, cohort, THIRD_AND_FOURTH, "Décision du conseil");
        world.forget();
        PersonId later = world.person();
        PersonId tooEarly = world.person();

        wiring.promotions.join(Actor.system("test"), promotionOf(fourth).promotionId(), later);
        wiring.promotions.join(Actor.system("test"), promotionOf(second).promotionId(), tooEarly);

        assertThat(withdrawn(later)).isFalse();
        assertThat(wiring.enrolments.find(tooEarly, course.id(), 2026)).isEmpty();
    }

    @Test
    void it_needs_a_reason_another_condition_and_a_cohort_in_force() {
        assertRefused(
                () -> wiring.conditions.change(manager, cohort, SECOND_AND_THIRD, "Essai"), CohortRule.CONDITION_SAME);
        assertRefused(() -> wiring.conditions.change(manager, cohort, SECOND, " "), Reason.Fault.REASON_MISSING);
        assertRefused(
                () -> wiring.conditions.change(
                        manager,
                        cohort,
                        new Condition(List.of(new Criterion(
                                Attribute.FACULTY, List.of(Ids.next().toString())))),
                        "Essai"),
                CohortRule.FACULTY_UNKNOWN);
        wiring.cohorts.archive(manager, cohort);
        assertRefused(() -> wiring.conditions.change(manager, cohort, SECOND, "Essai"), CohortRule.ALREADY_ARCHIVED);
    }

    @Test
    void to_the_manager_of_another_faculty_there_is_nothing_to_change() {
        Actor neighbour = world.managerOf(world.faculty());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> wiring.conditions.preview(neighbour, cohort, SECOND));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> wiring.conditions.change(neighbour, cohort, SECOND, "Essai"));
    }

    private PromotionRow promotionOf(PersonId person) {
        return promotions.get(person);
    }

    private PersonId join(UUID faculty, int year) {
        PersonId person = world.person();
        PromotionRow promotion = world.promotion(faculty, Cursus.MEDICINE, year);
        world.join(promotion, person);
        promotions.put(person, promotion);
        return person;
    }

    private boolean withdrawn(PersonId person) {
        world.forget();
        Enrolment enrolment = wiring.enrolments.find(person, course.id(), 2026).orElseThrow();
        return Columns.read(enrolment, "withdrawnAt") != null;
    }

    private static Condition years(String... years) {
        return new Condition(List.of(new Criterion(Attribute.STUDY_YEAR, List.of(years))));
    }
}
