package fr.prendresoin.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.Columns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 29);
    private static final CourseRow COURSE = new CourseRow(UUID.randomUUID(), "qvt", UUID.randomUUID(), 1, "QVT");

    private static EnrolmentRule ruleUntil(LocalDate dueOn) {
        PromotionRow promotion =
                new PromotionRow(UUID.randomUUID(), UUID.randomUUID(), Cursus.MEDICINE, 3, 2026, "Europe/Paris", 64);
        return new EnrolmentRule(promotion, COURSE, dueOn);
    }

    private static Enrolment enrolledBy(EnrolmentRule rule) {
        return rule.enrol(new PersonId(UUID.randomUUID()), rule.seat(), NOW);
    }

    @Test
    void whom_a_rule_gave_up_another_takes_up_with_its_own_deadline() {
        EnrolmentRule later = ruleUntil(JANUARY.plusMonths(2));
        Enrolment enrolment = enrolledBy(ruleUntil(JANUARY));

        enrolment.withdraw(NOW);
        enrolment.enrolAgain(later, later.seat());

        assertThat(Columns.read(enrolment, "dueOn")).isEqualTo(JANUARY.plusMonths(2));
        assertThat(enrolment.facultyId()).isEqualTo(later.facultyId());
        assertThat(Columns.read(enrolment, "withdrawnAt")).isNull();
    }

    @Test
    void a_rule_takes_nobody_away_from_the_one_that_still_holds() {
        EnrolmentRule first = ruleUntil(JANUARY);
        Enrolment enrolment = enrolledBy(first);

        EnrolmentRule second = ruleUntil(JANUARY.plusMonths(2));
        enrolment.enrolAgain(second, second.seat());

        assertThat(Columns.read(enrolment, "dueOn")).isEqualTo(JANUARY);
        assertThat(enrolment.facultyId()).isEqualTo(first.facultyId());
    }

    @Test
    void of_two_rules_of_one_promotion_the_earlier_deadline_holds() {
        EnrolmentRule first = ruleUntil(JANUARY);
        Enrolment enrolment = enrolledBy(first);
        EnrolmentRule earlier = new EnrolmentRule(
                new CohortId(UUID.randomUUID()), new AcademicYear(2026), COURSE, JANUARY.minusDays(1));

        enrolment.enrolAgain(earlier, first.seat());

        assertThat(Columns.read(enrolment, "dueOn")).isEqualTo(JANUARY.minusDays(1));
        assertThat(Columns.read(enrolment, "ruleId")).isEqualTo(earlier.id().value());
    }
}
