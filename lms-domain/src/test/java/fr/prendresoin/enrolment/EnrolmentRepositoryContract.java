package fr.prendresoin.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.World;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every repository of enrolments does, the fake as well as MariaDB. */
abstract class EnrolmentRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00.123456Z");
    private static final LocalDate DUE = LocalDate.of(2027, 6, 30);

    abstract World world();

    abstract EnrolmentRepository repository();

    @Test
    void a_rule_is_found_in_its_promotion_until_it_is_withdrawn() {
        PromotionRow promotion = world().promotion();
        EnrolmentRule rule = ruleOf(promotion, world().course());
        world().forget();

        assertThat(repository().rulesOf(promotion.promotionId()))
                .extracting(EnrolmentRule::id)
                .containsExactly(rule.id());
        repository().getRule(rule.id()).withdraw(NOW);
        assertThat(repository().rulesOf(promotion.promotionId())).isEmpty();
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> repository().getRule(new RuleId(Ids.next())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> repository().get(new EnrolmentId(Ids.next())));
        assertThat(repository().find(world().person(), Ids.next(), 2026)).isEmpty();
    }

    @Test
    void every_present_member_is_enrolled_in_one_go_with_what_the_rule_says() {
        PromotionRow promotion = world().promotion();
        PersonId one = member(promotion);
        PersonId two = member(promotion);
        CourseRow course = world().course();

        int enrolled = repository().enrolMembers(ruleOf(promotion, course), NOW);

        assertThat(enrolled).isEqualTo(2);
        assertThat(find(one, course)).hasValueSatisfying(enrolment -> {
            assertThat(enrolment.facultyId()).isEqualTo(promotion.facultyId());
            assertThat(Columns.read(enrolment, "versionId")).isEqualTo(course.versionId());
            assertThat(Columns.read(enrolment, "dueOn")).isEqualTo(DUE);
            assertThat(Columns.read(enrolment, "enrolledAt")).isEqualTo(NOW);
        });
        assertThat(find(two, course)).isPresent();
    }

    @Test
    void those_who_join_together_are_enrolled_without_the_others() {
        PromotionRow promotion = world().promotion();
        PersonId there = member(promotion);
        PersonId joins = member(promotion);
        CourseRow course = world().course();
        EnrolmentRule rule = ruleOf(promotion, course);

        assertThat(repository().enrolMembers(rule, List.of(joins), NOW)).isEqualTo(1);
        assertThat(repository().enrolMembers(rule, List.of(joins), NOW)).isZero();
        assertThat(find(joins, course)).isPresent();
        assertThat(find(there, course)).isEmpty();
    }

    @Test
    void those_who_leave_together_are_withdrawn_and_the_others_stay() {
        PromotionRow promotion = world().promotion();
        PersonId leaves = member(promotion);
        PersonId stays = member(promotion);
        repository().enrolMembers(ruleOf(promotion, world().course()), NOW);

        int withdrawn = repository().withdraw(promotion.promotionId(), List.of(leaves), NOW);

        world().forget();
        assertThat(withdrawn).isEqualTo(1);
        assertThat(repository().enrolmentsIn(promotion.promotionId(), leaves)).isEmpty();
        assertThat(repository().enrolmentsIn(promotion.promotionId(), stays)).hasSize(1);
    }

    @Test
    void whoever_leaves_one_faculty_is_taken_up_by_the_rule_of_the_other_they_are_in() {
        PromotionRow first = world().promotion();
        PromotionRow second = world().promotion();
        PersonId person = member(first);
        world().join(second, person);
        CourseRow course = world().course();
        repository().enrolMembers(ruleOf(first, course), NOW);
        EnrolmentRule other = ruleOf(second, course);
        world().leave(first, person);
        repository().withdraw(first.promotionId(), List.of(person), NOW);

        assertThat(repository().takeUpElsewhere(List.of(person))).isEqualTo(1);
        world().forget();
        assertThat(find(person, course)).hasValueSatisfying(enrolment -> {
            assertThat(enrolment.facultyId()).isEqualTo(second.facultyId());
            assertThat(Columns.read(enrolment, "ruleId")).isEqualTo(other.id().value());
            assertThat(Columns.read(enrolment, "withdrawnAt")).isNull();
        });
    }

    @Test
    void the_enrolments_of_people_are_found_and_erased() {
        PromotionRow promotion = world().promotion();
        PersonId person = member(promotion);
        CourseRow course = world().course();
        repository().enrolMembers(ruleOf(promotion, course), NOW);

        List<EnrolmentId> theirs = repository().enrolmentsOf(List.of(person));
        repository().erase(theirs);

        world().forget();
        assertThat(theirs).hasSize(1);
        assertThat(find(person, course)).isEmpty();
    }

    @Test
    void whoever_left_before_is_not_enrolled() {
        PromotionRow promotion = world().promotion();
        PersonId gone = member(promotion);
        world().leave(promotion, gone);
        CourseRow course = world().course();

        assertThat(repository().enrolMembers(ruleOf(promotion, course), NOW)).isZero();
        assertThat(find(gone, course)).isEmpty();
    }

    @Test
    void whoever_takes_the_course_already_keeps_that_enrolment() {
        PromotionRow first = world().promotion();
        PromotionRow second = world().promotion();
        PersonId person = member(first);
        world().join(second, person);
        CourseRow course = world().course();
        repository().enrolMembers(ruleOf(first, course), NOW);

        assertThat(repository().enrolMembers(ruleOf(second, course), NOW)).isZero();
        assertThat(find(person, course).map(Enrolment::facultyId)).contains(first.facultyId());
    }

    @Test
    void withdrawing_a_rule_withdraws_whom_it_enrolled_once() {
        PromotionRow promotion = world().promotion();
        PersonId person = member(promotion);
        EnrolmentRule rule = ruleOf(promotion, world().course());
        repository().enrolMembers(rule, NOW);

        assertThat(repository().withdrawAll(rule.id(), NOW)).isEqualTo(1);
        assertThat(repository().withdrawAll(rule.id(), NOW)).isZero();
        assertThat(repository().enrolmentsIn(promotion.promotionId(), person)).isEmpty();
    }

    @Test
    void a_new_rule_enrols_again_whom_an_earlier_one_withdrew() {
        PromotionRow promotion = world().promotion();
        PersonId person = member(promotion);
        CourseRow course = world().course();
        EnrolmentRule earlier = ruleOf(promotion, course);
        repository().enrolMembers(earlier, NOW);
        repository().withdrawAll(earlier.id(), NOW);
        EnrolmentRule later = ruleOf(promotion, course);

        assertThat(repository().enrolMembers(later, NOW)).isEqualTo(1);
        world().forget();
        assertThat(repository().enrolmentsIn(promotion.promotionId(), person))
                .singleElement()
                .satisfies(enrolment -> assertThat(Columns.read(enrolment, "ruleId"))
                        .isEqualTo(later.id().value()));
    }

    @Test
    void what_a_course_is_to_somebody_is_kept_with_a_reason_in_any_script() {
        PromotionRow promotion = world().promotion();
        PersonId person = member(promotion);
        EnrolmentRule rule = ruleOf(promotion, world().course());
        Enrolment enrolment = rule.enrol(person, rule.seat(), NOW);
        repository().add(enrolment);

        for (Requirement decided : List.of(Requirement.EXEMPT, Requirement.OPTIONAL, Requirement.REQUIRED)) {
            repository().add(new Exemption(enrolment.id(), decided, "À l’étranger, 医学部 🩺").decidedBy(person, NOW));
            repository().get(enrolment.id()).becomes(decided, NOW);
            world().forget();
            assertThat(repository().get(enrolment.id()).requirement()).isEqualTo(decided);
        }
    }

    @Test
    void a_cohort_enrols_those_it_means_under_the_promotion_they_are_in() {
        PromotionRow promotion = world().promotion();
        PersonId meant = member(promotion);
        PersonId other = member(promotion);
        CourseRow course = world().course();
        EnrolmentRule rule = cohortRule(world().cohort(), course, DUE);

        assertThat(repository().enrolMembers(rule, promotion.promotionId(), List.of(meant), NOW))
                .isEqualTo(1);
        assertThat(find(meant, course)).hasValueSatisfying(enrolment -> {
            assertThat(enrolment.facultyId()).isEqualTo(promotion.facultyId());
            assertThat(Columns.read(enrolment, "promotionId")).isEqualTo(promotion.id());
            assertThat(Columns.read(enrolment, "ruleId")).isEqualTo(rule.id().value());
        });
        assertThat(find(other, course)).isEmpty();
    }

    @Test
    void whom_a_promotion_and_a_cohort_ask_the_same_has_one_enrolment_until_the_earlier_day() {
        PromotionRow promotion = world().promotion();
        PersonId person = member(promotion);
        CourseRow course = world().course();
        repository().enrolMembers(ruleOf(promotion, course), NOW);
        EnrolmentRule earlier = cohortRule(world().cohort(), course, DUE.minusDays(30));
        EnrolmentRule later = cohortRule(world().cohort(), course, DUE.plusDays(30));

        assertThat(repository().enrolMembers(earlier, promotion.promotionId(), List.of(person), NOW))
                .isZero();
        assertThat(repository().enrolMembers(later, promotion.promotionId(), List.of(person), NOW))
                .isZero();

        assertThat(repository().enrolmentsOf(List.of(person))).hasSize(1);
        assertThat(find(person, course)).hasValueSatisfying(enrolment -> {
            assertThat(Columns.read(enrolment, "ruleId")).isEqualTo(earlier.id().value());
            assertThat(Columns.read(enrolment, "dueOn")).isEqualTo(DUE.minusDays(30));
        });
    }

    @Test
    void those_who_leave_a_cohort_are_withdrawn_from_what_it_asked_and_from_nothing_else() {
        PromotionRow promotion = world().promotion();
        PersonId person = member(promotion);
        CohortId cohort = world().cohort();
        EnrolmentRule asked = cohortRule(cohort, world().course(), DUE);
        repository().enrolMembers(asked, promotion.promotionId(), List.of(person), NOW);
        CourseRow kept = world().course();
        repository().enrolMembers(ruleOf(promotion, kept), NOW);

        assertThat(repository().withdraw(cohort, promotion.promotionId(), List.of(person), NOW))
                .isEqualTo(1);

        assertThat(repository().withdrawnFrom(asked.id())).containsExactly(person);
        assertThat(repository().enrolmentsIn(promotion.promotionId(), person))
                .extracting(Enrolment::id)
                .containsExactly(find(person, kept).orElseThrow().id());
    }

    @Test
    void the_rules_of_a_cohort_are_found_until_they_are_withdrawn() {
        CohortId cohort = world().cohort();
        EnrolmentRule rule = cohortRule(cohort, world().course(), DUE);
        world().forget();

        assertThat(repository().rulesOf(cohort)).extracting(EnrolmentRule::id).containsExactly(rule.id());
        assertThat(repository().cohortsAreAsked()).isTrue();
        repository().getRule(rule.id()).withdraw(NOW);
        assertThat(repository().rulesOf(cohort)).isEmpty();
        assertThat(repository().cohortsAreAsked()).isFalse();
    }

    private EnrolmentRule cohortRule(CohortId cohort, CourseRow course, LocalDate due) {
        EnrolmentRule rule = new EnrolmentRule(cohort, new AcademicYear(2026), course, due).decidedBy(null, NOW);
        repository().add(rule);
        return rule;
    }

    private PersonId member(PromotionRow promotion) {
        PersonId person = world().person();
        world().join(promotion, person);
        return person;
    }

    private EnrolmentRule ruleOf(PromotionRow promotion, CourseRow course) {
        EnrolmentRule rule = new EnrolmentRule(promotion, course, DUE).decidedBy(null, NOW);
        repository().add(rule);
        return rule;
    }

    private Optional<Enrolment> find(PersonId person, CourseRow course) {
        world().forget();
        return repository().find(person, course.id(), 2026);
    }
}
