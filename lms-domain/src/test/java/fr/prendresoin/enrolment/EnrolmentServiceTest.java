package fr.prendresoin.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.cohort.CohortFixtures;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.PromotionJoined;
import fr.prendresoin.organisation.PromotionLeft;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentServiceTest {

    private static final LocalDate DUE = LocalDate.of(2027, 6, 30);

    private final ImaginaryWorld world = new ImaginaryWorld();
    private final InMemoryEnrolmentRepository enrolments = new InMemoryEnrolmentRepository(world);
    private final RecordedEvents events = new RecordedEvents();
    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final Obligations obligations = new Obligations(
            enrolments,
            CohortFixtures.none(clock),
            OrganisationFixtures.noRolls(),
            new LeaveDeadlines(enrolments, CohortFixtures.noSituations(), known -> List.of(), events),
            events,
            clock);
    private final EnrolmentService service = new EnrolmentService(enrolments, obligations, events, clock);
    private final EnrolOnPromotionChange follower = new EnrolOnPromotionChange(enrolments, obligations, events, clock);
    private final PromotionRow promotion = world.promotion();
    private final CourseRow course = world.course();
    private final Actor manager = IdentityFixtures.managerOf(promotion.facultyId());

    @Test
    void a_rule_enrols_the_whole_promotion_at_once() {
        join(promotion);
        join(promotion);

        assertThat(service.require(manager, promotion, course, DUE)).isEqualTo(2);
        assertThat(enrolments.all(Enrolment.class)).hasSize(2);
        assertThat(events.of(LearnersEnrolled.class)).hasSize(1);
    }

    @Test
    void whoever_joins_later_is_enrolled_on_joining() {
        service.require(manager, promotion, course, DUE);

        PersonId late = join(promotion);

        assertThat(enrolments.enrolmentsIn(promotion.promotionId(), late)).hasSize(1);
        assertThat(events.of(LearnersEnrolled.class)).hasSize(2);
    }

    @Test
    void whoever_leaves_is_withdrawn_and_enrolled_again_on_return() {
        service.require(manager, promotion, course, DUE);
        PersonId person = join(promotion);
        EnrolmentId before = only(promotion, person).id();

        leave(promotion, person);
        assertThat(enrolments.enrolmentsIn(promotion.promotionId(), person)).isEmpty();
        follower.joined(new PromotionJoined(promotion.promotionId(), person));

        assertThat(only(promotion, person).id()).isEqualTo(before);
    }

    @Test
    void whoever_moves_to_another_faculty_belongs_to_its_promotion_and_keeps_their_work() {
        PromotionRow elsewhere = world.promotion();
        service.require(manager, promotion, course, DUE);
        service.require(IdentityFixtures.managerOf(elsewhere.facultyId()), elsewhere, course, DUE.minusMonths(1));
        PersonId person = join(promotion);
        EnrolmentId before = only(promotion, person).id();

        leave(promotion, person);
        follower.joined(new PromotionJoined(elsewhere.promotionId(), person));

        assertThat(only(elsewhere, person).id()).isEqualTo(before);
        assertThat(only(elsewhere, person).facultyId()).isEqualTo(elsewhere.facultyId());
        assertThat(Columns.read(only(elsewhere, person), "dueOn")).isEqualTo(DUE.minusMonths(1));
    }

    @Test
    void a_withdrawn_rule_enrols_nobody_any_more() {
        PersonId present = join(promotion);
        service.require(manager, promotion, course, DUE);
        RuleId rule = enrolments.rulesOf(promotion.promotionId()).get(0).id();

        assertThat(service.withdraw(manager, rule)).isEqualTo(1);
        PersonId late = join(promotion);

        assertThat(enrolments.enrolmentsIn(promotion.promotionId(), present)).isEmpty();
        assertThat(enrolments.enrolmentsIn(promotion.promotionId(), late)).isEmpty();
    }

    @Test
    void a_deadline_may_be_today_and_never_yesterday() {
        LocalDate today = LocalDate.of(2026, 11, 22);

        assertRefused(
                EnrolmentRefusal.DEADLINE_PASSED,
                () -> service.require(manager, promotion, course, today.minusDays(1)));
        assertThat(service.require(manager, promotion, course, today)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Indian/Reunion, 2026-11-22T19:59:59Z, 2026-11-22",
        "Indian/Reunion, 2026-11-22T20:00:00Z, 2026-11-23",
        "America/Martinique, 2026-11-23T03:59:59Z, 2026-11-22",
        "America/Martinique, 2026-11-23T04:00:00Z, 2026-11-23"
    })
    void the_first_possible_deadline_is_the_day_it_is_where_the_faculty_is(String zone, Instant now, LocalDate day) {
        PromotionRow overseas = OrganisationFixtures.promotionIn(zone, promotion.facultyId());
        clock.advance(Duration.between(clock.instant(), now));

        assertRefused(
                EnrolmentRefusal.DEADLINE_PASSED, () -> service.require(manager, overseas, course, day.minusDays(1)));
        assertThat(service.require(manager, overseas, course, day)).isZero();
    }

    @Test
    void a_promotion_has_one_rule_for_a_course() {
        service.require(manager, promotion, course, DUE);

        assertRefused(EnrolmentRefusal.RULE_EXISTS, () -> service.require(manager, promotion, course, DUE.plusDays(1)));
    }

    @Test
    void an_exemption_is_given_and_ended_each_time_for_a_reason() {
        EnrolmentId enrolment = enrolled();

        service.exempt(manager, enrolment, "Année à l’étranger");
        service.endExemption(manager, enrolment, "De retour");

        assertThat(enrolments.get(enrolment).requirement()).isEqualTo(Requirement.REQUIRED);
        assertThat(events.of(EnrolmentExempted.class))
                .containsExactly(
                        new EnrolmentExempted(enrolment, Requirement.EXEMPT, "Année à l’étranger"),
                        new EnrolmentExempted(enrolment, Requirement.REQUIRED, "De retour"));
        assertThat(enrolments.all(Exemption.class))
                .extracting(exemption -> Columns.read(exemption, "reason"))
                .containsExactly("Année à l’étranger", "De retour");
    }

    @Test
    void a_reason_has_1_to_500_characters() {
        EnrolmentId enrolment = enrolled();

        assertRefused(EnrolmentRefusal.REASON_MISSING, () -> service.exempt(manager, enrolment, null));
        assertRefused(EnrolmentRefusal.REASON_MISSING, () -> service.exempt(manager, enrolment, " \n"));
        assertRefused(EnrolmentRefusal.REASON_TOO_LONG, () -> service.exempt(manager, enrolment, "x".repeat(501)));
        service.exempt(manager, enrolment, "x".repeat(500));
        assertThat(enrolments.get(enrolment).requirement()).isEqualTo(Requirement.EXEMPT);
    }

    @Test
    void an_exemption_is_neither_given_nor_ended_twice() {
        EnrolmentId enrolment = enrolled();

        assertRefused(EnrolmentRefusal.NOT_EXEMPT, () -> service.endExemption(manager, enrolment, "raison"));
        service.exempt(manager, enrolment, "raison");
        assertRefused(EnrolmentRefusal.ALREADY_EXEMPT, () -> service.exempt(manager, enrolment, "raison"));
        assertThat(enrolments.all(Exemption.class)).hasSize(1);
    }

    @Test
    void a_course_is_left_to_the_choice_of_one_person_for_a_reason_and_exempts_or_is_asked_again_afterwards() {
        EnrolmentId enrolment = enrolled();

        service.makeOptional(manager, enrolment, "Diplôme équivalent");
        assertThat(enrolments.get(enrolment).requirement()).isEqualTo(Requirement.OPTIONAL);
        assertRefused(EnrolmentRefusal.ALREADY_OPTIONAL, () -> service.makeOptional(manager, enrolment, "raison"));
        service.exempt(manager, enrolment, "Année à l’étranger");
        service.makeOptional(manager, enrolment, "De retour");
        service.endExemption(manager, enrolment, "Réorientation");

        assertThat(enrolments.get(enrolment).requirement()).isEqualTo(Requirement.REQUIRED);
        assertThat(events.of(EnrolmentExempted.class))
                .extracting(EnrolmentExempted::decided)
                .containsExactly(Requirement.OPTIONAL, Requirement.EXEMPT, Requirement.OPTIONAL, Requirement.REQUIRED);
        assertThat(events.of(EnrolmentExempted.class))
                .extracting(decided -> decided.act().name())
                .startsWith("MADE_OPTIONAL", "LEARNER_EXEMPTED");
        assertThat(enrolments.all(Exemption.class)).hasSize(4);
    }

    @Test
    void who_is_free_to_follow_a_course_owes_nothing_and_is_never_late() {
        LearnerEnrolment known = EnrolmentFixtures.enrolmentOf(IdentityFixtures.anyPerson());
        LearnerEnrolment free = EnrolmentFixtures.optional(known);

        assertThat(free.asked()).isFalse();
        assertThat(free.exempt()).isFalse();
        assertThat(known.overdueAt(Instant.parse("2030-01-01T00:00:00Z"))).isTrue();
        assertThat(free.overdueAt(Instant.parse("2030-01-01T00:00:00Z"))).isFalse();
    }

    @Test
    void to_the_manager_of_another_faculty_none_of_it_exists() {
        EnrolmentId enrolment = enrolled();
        RuleId rule = enrolments.rulesOf(promotion.promotionId()).get(0).id();
        Actor neighbour = IdentityFixtures.managerOf(world.promotion().facultyId());

        assertHidden(() -> service.require(neighbour, promotion, world.course(), DUE));
        assertHidden(() -> service.withdraw(neighbour, rule));
        assertHidden(() -> service.exempt(neighbour, enrolment, "raison"));
        assertHidden(() -> service.endExemption(neighbour, enrolment, "raison"));
        assertHidden(() -> service.makeOptional(neighbour, enrolment, "raison"));
        assertHidden(() -> service.exempt(IdentityFixtures.doyens(), enrolment, "raison"));
    }

    @Test
    void a_deadline_is_over_when_its_day_is_over_in_the_zone_of_the_faculty() {
        LearnerEnrolment paris = EnrolmentFixtures.enrolmentOf(IdentityFixtures.anyPerson());

        assertThat(paris.overdueAt(Instant.parse("2027-06-30T21:59:59Z"))).isFalse();
        assertThat(paris.overdueAt(Instant.parse("2027-06-30T22:00:00Z"))).isTrue();
    }

    private PersonId join(PromotionRow joined) {
        PersonId person = world.person();
        world.join(joined, person);
        follower.joined(new PromotionJoined(joined.promotionId(), person));
        return person;
    }

    private void leave(PromotionRow left, PersonId person) {
        world.leave(left, person);
        follower.left(new PromotionLeft(left.promotionId(), person));
    }

    private EnrolmentId enrolled() {
        PersonId person = join(promotion);
        service.require(manager, promotion, course, DUE);
        return only(promotion, person).id();
    }

    private Enrolment only(PromotionRow in, PersonId person) {
        return enrolments.enrolmentsIn(in.promotionId(), person).get(0);
    }

    private static void assertRefused(Rule rule, ThrowingCallable useCase) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(useCase)
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }

    private static void assertHidden(ThrowingCallable useCase) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(useCase);
    }
}
