package fr.prendresoin.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.shared.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaFacultyReportsIT {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private Cohort medicine;
    private Cohort pharmacy;
    private Actor manager;

    @BeforeEach
    void a_faculty_has_two_promotions_and_another_faculty_one() {
        DatabaseWorld world = database.world();
        UUID faculty = world.faculty();
        CourseRow course = world.course();
        medicine = Cohort.of(world, faculty, course);
        pharmacy = new Cohort(world, world.promotion(faculty, Cursus.PHARMACY, 2), course);
        manager = IdentityFixtures.managerOf(faculty);
        medicine.notStarted("Martin", "Claire");
        medicine.underWay("Petit", "Inès");
        medicine.completed("Durand", "Paul", LocalDateTime.of(2026, 11, 2, 9, 0));
        medicine.exempt("Bernard", "Ali");
        medicine.withdrawn("Moreau", "Jeanne");
        pharmacy.completed("Roux", "Léa", LocalDateTime.of(2026, 11, 1, 9, 0));
        Cohort.of(world, world.faculty(), course).completed("Blanc", "Zoë", LocalDateTime.of(2026, 11, 1, 9, 0));
    }

    @Test
    void each_promotion_is_counted_without_the_withdrawn_and_the_exempt_apart() {
        assertThat(reports().promotions(manager, medicine.on(LAST_DAY)))
                .containsExactly(
                        new PromotionFigures(Cursus.MEDICINE, 4, 3, 2, 1, 0, 1),
                        new PromotionFigures(Cursus.PHARMACY, 2, 1, 1, 1, 0, 0));
    }

    @Test
    void the_day_after_the_deadline_whoever_has_not_finished_is_late() {
        assertThat(reports().promotions(manager, medicine.on(LAST_DAY.plusDays(1))))
                .extracting(PromotionFigures::late)
                .containsExactly(2L, 0L);
    }

    @Test
    void the_completions_of_the_faculty_come_oldest_first() {
        assertThat(reports().completions(manager, medicine.on(LAST_DAY)))
                .containsExactly(Instant.parse("2026-11-01T09:00:00Z"), Instant.parse("2026-11-02T09:00:00Z"));
    }

    @Test
    void an_administrator_sees_figures_and_another_manager_finds_nothing() {
        assertThat(reports().promotions(IdentityFixtures.administrator(), medicine.on(LAST_DAY)))
                .hasSize(2);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reports().promotions(IdentityFixtures.anyLearner(), medicine.on(LAST_DAY)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports()
                .completions(IdentityFixtures.managerOf(UUID.randomUUID()), medicine.on(LAST_DAY)));
    }

    private FacultyReports reports() {
        return new FacultyReports(database.entityManager());
    }
}
