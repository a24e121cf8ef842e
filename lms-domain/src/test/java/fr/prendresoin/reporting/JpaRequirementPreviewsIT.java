package fr.prendresoin.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.cohort.CohortFixtures;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaRequirementPreviewsIT {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");

    @Test
    void everybody_of_the_cohort_is_counted_once_by_what_would_happen_to_them() {
        DatabaseWorld world = database.world();
        UUID faculty = world.faculty();
        PromotionRow promotion = world.promotion(faculty, Cursus.MEDICINE, 2);
        CourseRow course = world.course();
        RuleId rule = world.rule(promotion, course);
        join(promotion);
        join(promotion);
        enrolled(rule, promotion, course, "");
        enrolled(rule, promotion, course, "update enrolment set exempted_at = now(6) where id = ?");
        enrolled(rule, promotion, course, "insert into course_state (enrolment_id, completed_at) values (?, now(6))");
        enrolled(rule, promotion, course, "update enrolment set withdrawn_at = now(6) where id = ?");
        join(world.promotion(faculty, Cursus.MEDICINE, 3));
        CohortId cohort = world.cohort(faculty, "CURSUS=MEDICINE;STUDY_YEAR=2");

        RequirementPreview preview = previews().of(world.managerOf(faculty), cohort, course.id());

        assertThat(preview).isEqualTo(new RequirementPreview(3, 1, 1, 1));
        assertThat(preview.people()).isEqualTo(6);
    }

    @Test
    void to_the_manager_of_another_faculty_the_cohort_does_not_exist() {
        CohortId cohort = database.world().cohort();
        UUID elsewhere = database.world().faculty();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> previews().of(database.world().managerOf(elsewhere), cohort, elsewhere));
    }

    private RequirementPreviews previews() {
        return new RequirementPreviews(
                database.entityManager(),
                CohortFixtures.queries(database.entityManager(), clock),
                CohortFixtures.matches(database.entityManager(), clock));
    }

    private PersonId join(PromotionRow promotion) {
        PersonId person = database.world().person();
        database.world().join(promotion, person);
        return person;
    }

    private void enrolled(RuleId rule, PromotionRow promotion, CourseRow course, String then) {
        LearnerEnrolment enrolment = database.world().enrol(rule, promotion, course, join(promotion));
        if (!then.isEmpty()) {
            database.world().sql(then, enrolment.id());
        }
    }
}
