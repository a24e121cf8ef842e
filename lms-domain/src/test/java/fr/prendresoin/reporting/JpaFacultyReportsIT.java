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
import java.util.List;
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
        assertThat(on(LAST_DAY).promotions())
                .containsExactly(
                        new PromotionFigures(Cursus.MEDICINE, 4, 3, 2, 1, 0, 1),
                        new PromotionFigures(Cursus.PHARMACY, 2, 1, 1, 1, 0, 0));
    }

    @Test
    void the_day_after_the_deadline_whoever_has_not_finished_is_late() {
        assertThat(on(LAST_DAY.plusDays(1)).promotions())
                .extracting(PromotionFigures::late)
                .containsExactly(2L, 0L);
    }

    @Test
    void who_completed_at_a_moment_had_not_completed_before_it() {
        Instant first = Instant.parse("2026-11-01T09:00:00Z");
        Instant second = Instant.parse("2026-11-02T09:00:00Z");

        List<Instant> moments =
                List.of(first, first.plusNanos(1_000), second, second.plusNanos(1_000), second.plusSeconds(3_600));

        assertThat(on(LAST_DAY, moments).completedBefore()).containsExactly(0L, 1L, 1L, 2L, 2L);
    }

    @Test
    void who_completed_after_the_last_moment_is_in_the_figures_and_not_in_the_trend() {
        FacultyFigures figures = on(LAST_DAY, List.of(Instant.parse("2026-11-01T12:00:00Z")));

        assertThat(figures.promotions()).extracting(PromotionFigures::completed).containsExactly(1L, 1L);
        assertThat(figures.completedBefore()).containsExactly(1L);
    }

    @Test
    void whoever_completed_and_was_then_exempted_is_only_exempt() {
        UUID exempted = pharmacy.completed("Fabre", "Hugo", LocalDateTime.of(2026, 11, 1, 9, 0));
        database.world()
                .sql(
                        "update enrolment set exempted_at = ? where id = ?",
                        LocalDateTime.of(2026, 11, 3, 9, 0),
                        exempted);

        FacultyFigures figures = on(LAST_DAY.plusDays(1), List.of(Instant.parse("2026-12-01T00:00:00Z")));

        assertThat(figures.promotions()).contains(new PromotionFigures(Cursus.PHARMACY, 2, 1, 1, 1, 0, 1));
        assertThat(figures.completedBefore()).containsExactly(2L);
    }

    @Test
    void a_faculty_where_nobody_is_enrolled_has_no_promotion_and_no_completion() {
        DatabaseWorld world = database.world();
        Cohort empty = Cohort.of(world, world.faculty(), world.course());

        FacultyFigures figures = reports()
                .figures(
                        IdentityFixtures.administrator(),
                        empty.on(LAST_DAY),
                        List.of(Instant.parse("2026-12-01T00:00:00Z")));

        assertThat(figures).isEqualTo(new FacultyFigures(List.of(), List.of(0L)));
    }

    @Test
    void an_administrator_sees_figures_and_another_manager_finds_nothing() {
        List<Actor> others = List.of(IdentityFixtures.anyLearner(), IdentityFixtures.managerOf(UUID.randomUUID()));

        assertThat(reports()
                        .figures(IdentityFixtures.administrator(), medicine.on(LAST_DAY), List.of())
                        .promotions())
                .hasSize(2);
        assertThat(others).allSatisfy(other -> assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reports().figures(other, medicine.on(LAST_DAY), List.of())));
    }

    private FacultyFigures on(LocalDate day) {
        return on(day, List.of());
    }

    private FacultyFigures on(LocalDate day, List<Instant> moments) {
        return reports().figures(manager, medicine.on(day), moments);
    }

    private FacultyReports reports() {
        return new FacultyReports(database.entityManager());
    }
}
