package fr.prendresoin.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.cohort.CohortArchived;
import fr.prendresoin.cohort.CohortEntered;
import fr.prendresoin.cohort.CohortFixtures;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.cohort.CohortLeft;
import fr.prendresoin.cohort.CohortMatches;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.PromotionJoined;
import fr.prendresoin.organisation.PromotionLeft;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.organisation.PromotionService;
import fr.prendresoin.organisation.RollService;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.RuleViolation;
import jakarta.persistence.EntityManager;
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

    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final RecordedEvents events = new RecordedEvents();
    private DatabaseWorld world;
    private JpaEnrolmentRepository enrolments;
    private CohortRequirementService service;
    private EnrolmentService promotionRules;
    private PromotionService promotions;
    private RollService rolls;
    private PromotionRow second;
    private PromotionRow third;
    private CohortId cohort;
    private CourseRow course;
    private Actor manager;

    @BeforeEach
    void connect() {
        EntityManager entityManager = database.entityManager();
        world = database.world();
        enrolments = new JpaEnrolmentRepository(entityManager);
        CohortMatches matches = CohortFixtures.matches(entityManager, clock);
        rolls = OrganisationFixtures.rolls(entityManager, events, clock);
        promotions = OrganisationFixtures.promotions(entityManager, events, clock);
        Obligations obligations = new Obligations(enrolments, matches, rolls, events, clock);
        promotionRules = new EnrolmentService(enrolments, obligations, events, clock);
        service = new CohortRequirementService(
                enrolments, obligations, CohortFixtures.queries(entityManager, clock), matches, events, clock);
        EnrolOnPromotionChange byPromotion = new EnrolOnPromotionChange(enrolments, obligations, events, clock);
        events.observe(PromotionJoined.class, byPromotion::joined);
        events.observe(PromotionLeft.class, byPromotion::left);
        CohortFixtures.follow(events, entityManager, clock);
        EnrolOnCohortChange byCohort = new EnrolOnCohortChange(enrolments, obligations, clock);
        events.observe(CohortEntered.class, byCohort::entered);
        events.observe(CohortLeft.class, byCohort::left);
        events.observe(CohortArchived.class, byCohort::archived);
        UUID faculty = world.faculty();
        second = world.promotion(faculty, Cursus.MEDICINE, 2);
        third = world.promotion(faculty, Cursus.MEDICINE, 3);
        cohort = world.cohort(faculty, SECOND_YEAR);
        course = world.course();
        manager = Actor.of(world.person(), "manager", List.of(new Grant(Role.FACULTY_MANAGER, faculty)));
    }

    @Test
    void those_who_are_in_the_cohort_and_those_who_come_into_it_are_enrolled() {
        PersonId present = join(second);
        PersonId elsewhere = join(third);

        assertThat(service.require(manager, cohort, course, DUE)).isEqualTo(1);
        PersonId later = join(second);

        assertThat(enrolmentsOf(second, present)).hasSize(1);
        assertThat(enrolmentsOf(second, later)).hasSize(1);
        assertThat(enrolmentsOf(third, elsewhere)).isEmpty();
    }

    @Test
    void many_who_come_together_are_enrolled_together() {
        service.require(manager, cohort, course, DUE);
        List<PersonId> people = Stream.generate(world::person).limit(30).toList();

        rolls.join(PLATFORM, second.promotionId(), people);

        assertThat(people)
                .allSatisfy(person -> assertThat(enrolmentsOf(second, person)).hasSize(1));
        assertThat(events.of(LearnersEnrolled.class)).hasSize(1);
    }

    @Test
    void whoever_leaves_the_promotion_leaves_what_the_cohort_asked() {
        service.require(manager, cohort, course, DUE);
        PersonId person = join(second);

        promotions.leave(PLATFORM, second.promotionId(), person);

        assertThat(enrolmentsOf(second, person)).isEmpty();
    }

    @Test
    void whoever_moves_to_another_promotion_of_the_cohort_keeps_their_enrolment() {
        PromotionRow neighbour = world.promotion(world.faculty(), Cursus.MEDICINE, 2);
        CohortId everywhere = acrossBoth(second, neighbour);
        Actor both = Actor.system("both");
        PersonId person = join(second);
        service.require(both, everywhere, course, DUE);
        EnrolmentId before = enrolmentsOf(second, person).get(0).id();
        promotions.join(PLATFORM, neighbour.promotionId(), person);

        promotions.leave(PLATFORM, second.promotionId(), person);

        assertThat(enrolmentsOf(neighbour, person)).extracting(Enrolment::id).containsExactly(before);
        assertThat(enrolmentsOf(neighbour, person))
                .extracting(Enrolment::facultyId)
                .containsExactly(neighbour.facultyId());
    }

    @Test
    void when_the_earlier_rule_is_withdrawn_the_other_one_goes_on() {
        PersonId person = join(second);
        promotionRules.require(manager, second, course, DUE.minusDays(30));
        assertThat(service.require(manager, cohort, course, DUE)).isZero();
        RuleId ofPromotion = enrolments.rulesOf(second.promotionId()).get(0).id();

        promotionRules.withdraw(manager, ofPromotion);

        assertThat(enrolmentsOf(second, person)).singleElement().satisfies(enrolment -> assertThat(
                        Columns.read(enrolment, "dueOn"))
                .isEqualTo(DUE));
    }

    @Test
    void an_archived_cohort_asks_nothing_any_more() {
        PersonId person = join(second);
        service.require(manager, cohort, course, DUE);

        CohortFixtures.service(database.entityManager(), events, clock).archive(manager, cohort);
        PersonId later = join(second);

        assertThat(enrolmentsOf(second, person)).isEmpty();
        assertThat(enrolmentsOf(second, later)).isEmpty();
    }

    @Test
    void a_stay_of_another_academic_year_is_not_asked() {
        PromotionRow before = world.promotion(second.facultyId(), Cursus.MEDICINE, 12);
        world.sql("update promotion set study_year = 2, academic_year = 2025 where id = ?", before.id());
        PersonId past = join(before);

        assertThat(service.require(manager, cohort, course, DUE)).isZero();
        assertThat(enrolmentsOf(before, past)).isEmpty();
    }

    @Test
    void one_course_is_asked_once_until_a_day_to_come() {
        service.require(manager, cohort, course, DUE);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.require(manager, cohort, course, DUE))
                .extracting(RuleViolation::rule)
                .isEqualTo(EnrolmentRefusal.RULE_EXISTS);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.require(manager, cohort, world.course(), LocalDate.of(2026, 11, 21)))
                .extracting(RuleViolation::rule)
                .isEqualTo(EnrolmentRefusal.DEADLINE_PASSED);
    }

    @Test
    void to_everybody_else_none_of_it_exists() {
        service.require(manager, cohort, course, DUE);
        RuleId rule = enrolments.rulesOf(cohort).get(0).id();
        Actor neighbour = IdentityFixtures.managerOf(world.faculty());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.require(neighbour, cohort, world.course(), DUE));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.withdraw(neighbour, rule));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> promotionRules.withdraw(manager, rule));
        assertThat(service.withdraw(manager, rule)).isZero();
    }

    /** A cohort of a unit above the faculties of both promotions. */
    private CohortId acrossBoth(PromotionRow one, PromotionRow other) {
        UUID unit = UUID.randomUUID();
        world.sql("insert into organisation_unit values (?, null, 'ESTABLISHMENT', ?, 'U')", unit, unit.toString());
        world.sql("insert into unit_faculty values (?, ?), (?, ?)", unit, one.facultyId(), unit, other.facultyId());
        return world.cohort(unit, SECOND_YEAR);
    }

    private PersonId join(PromotionRow promotion) {
        PersonId person = world.person();
        promotions.join(PLATFORM, promotion.promotionId(), person);
        return person;
    }

    private List<Enrolment> enrolmentsOf(PromotionRow promotion, PersonId person) {
        world.forget();
        return enrolments.enrolmentsIn(promotion.promotionId(), person);
    }
}
