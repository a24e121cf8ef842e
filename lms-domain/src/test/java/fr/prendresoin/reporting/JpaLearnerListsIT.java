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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JpaLearnerListsIT {

    private static final LocalDate IN_TIME = LocalDate.of(2027, 6, 30);
    private static final LocalDate TOO_LATE = LocalDate.of(2027, 7, 1);
    private static final List<String> FAMILIES =
            List.of("Martin", "Élan", "Elan", "élan", "O'Brien", "d’Arc", "100%", "a_b", "\\slash", "Œuvre", "Zoë");

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private DatabaseWorld world;
    private UUID faculty;
    private CourseRow course;
    private Cohort cohort;
    private Actor manager;

    @BeforeEach
    void a_faculty_has_a_promotion_under_way() {
        world = database.world();
        faculty = world.faculty();
        course = world.course();
        cohort = Cohort.of(world, faculty, course);
        manager = IdentityFixtures.managerOf(faculty);
    }

    @Test
    void the_pages_walk_every_learner_exactly_once_whatever_their_names() {
        List<UUID> everybody = new ArrayList<>();
        for (int number = 0; number < 165; number++) {
            String given = number % 3 == 0 ? "Claire" : "Éric";
            everybody.add(cohort.notStarted(FAMILIES.get(number % FAMILIES.size()), given));
        }

        List<LearnerRow> walked = walk(LearnerFilter.none());

        assertThat(walked).extracting(LearnerRow::enrolment).containsExactlyInAnyOrderElementsOf(everybody);
        assertThat(exported(LearnerFilter.none())).isEqualTo(walked);
    }

    @Test
    void a_hundred_people_of_one_name_are_walked_exactly_once() {
        List<UUID> everybody = new ArrayList<>();
        for (int number = 0; number < 101; number++) {
            everybody.add(cohort.notStarted("Martin", "Claire"));
        }

        assertThat(walk(LearnerFilter.none()))
                .extracting(LearnerRow::enrolment)
                .containsExactlyInAnyOrderElementsOf(everybody);
    }

    @Test
    void every_page_says_how_many_the_filter_holds_in_all() {
        for (int number = 0; number < 51; number++) {
            cohort.notStarted("Martin", "Claire");
        }
        LearnerPage first = page(LearnerFilter.none(), "");

        assertThat(first.rows()).hasSize(50);
        assertThat(first.total()).isEqualTo(51);
        assertThat(page(LearnerFilter.none(), first.next().orElseThrow()).total())
                .isEqualTo(51);
    }

    @Test
    void another_facultys_learners_another_courses_and_the_withdrawn_never_appear() {
        UUID ours = cohort.notStarted("Martin", "Claire");
        cohort.withdrawn("Martin", "Paul");
        Cohort.of(world, world.faculty(), course).notStarted("Martin", "Jeanne");
        new Cohort(world, world.promotion(faculty, Cursus.PHARMACY, 2), world.course()).notStarted("Martin", "Ali");

        assertThat(walk(LearnerFilter.none())).extracting(LearnerRow::enrolment).containsExactly(ours);
        assertThat(page(LearnerFilter.none(), "").total()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(LearnerStatus.class)
    void each_status_lists_exactly_the_rows_that_show_it(LearnerStatus status) {
        fillWithEveryStatus();
        LocalDate today = status == LearnerStatus.LATE ? TOO_LATE : IN_TIME;
        LearnerFilter filter = new LearnerFilter(Optional.empty(), Optional.empty(), Optional.of(status), "");

        List<LearnerRow> all = lists().page(manager, cohort.on(today), LearnerFilter.none(), "")
                .rows();
        LearnerPage filtered = lists().page(manager, cohort.on(today), filter, "");

        assertThat(filtered.rows())
                .isNotEmpty()
                .containsExactlyElementsOf(
                        all.stream().filter(row -> row.status() == status).toList());
        assertThat(filtered.total()).isEqualTo(filtered.rows().size());
    }

    @Test
    void cursus_and_year_narrow_the_list() {
        cohort.notStarted("Martin", "Claire");
        UUID other =
                new Cohort(world, world.promotion(faculty, Cursus.PHARMACY, 2), course).notStarted("Petit", "Inès");

        assertThat(walk(new LearnerFilter(Optional.of(Cursus.PHARMACY), Optional.of(2), Optional.empty(), "")))
                .extracting(LearnerRow::enrolment)
                .containsExactly(other);
        assertThat(walk(new LearnerFilter(Optional.of(Cursus.PHARMACY), Optional.of(4), Optional.empty(), "")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void whatever_the_filter_the_total_is_the_number_of_rows_and_the_export_holds_them(LearnerFilter filter) {
        fillWithEveryStatus();
        new Cohort(world, world.promotion(faculty, Cursus.PHARMACY, 2), course).underWay("Petit", "Paul");
        new Cohort(world, world.promotion(faculty, Cursus.MEDICINE, 2), course).underWay("Roux", "Paul");

        List<LearnerRow> rows = walk(filter);

        assertThat(rows).isNotEmpty();
        assertThat(page(filter, "").total()).isEqualTo(rows.size());
        assertThat(exported(filter)).isEqualTo(rows);
    }

    static List<LearnerFilter> filters() {
        Optional<Cursus> medicine = Optional.of(Cursus.MEDICINE);
        Optional<LearnerStatus> underWay = Optional.of(LearnerStatus.UNDER_WAY);
        return List.of(
                LearnerFilter.none(),
                new LearnerFilter(medicine, Optional.empty(), Optional.empty(), ""),
                new LearnerFilter(Optional.empty(), Optional.of(2), Optional.empty(), ""),
                new LearnerFilter(Optional.empty(), Optional.empty(), underWay, ""),
                new LearnerFilter(Optional.empty(), Optional.empty(), Optional.empty(), "pe"),
                new LearnerFilter(medicine, Optional.of(4), underWay, "in"));
    }

    @Test
    void a_name_is_looked_for_by_its_beginning_with_or_without_accents() {
        UUID elan = cohort.notStarted("Élan", "Paul");
        UUID elise = cohort.notStarted("Petit", "Élise");
        cohort.notStarted("Daniel", "Paul");

        assertThat(named("el")).containsExactlyInAnyOrder(elan, elise);
    }

    @Test
    void a_percent_sign_an_underscore_a_quote_and_a_backslash_are_letters_like_others() {
        UUID percent = cohort.notStarted("100%", "Paul");
        UUID underscore = cohort.notStarted("a_b", "Paul");
        UUID quote = cohort.notStarted("O'Brien", "Paul");
        UUID backslash = cohort.notStarted("\\slash", "Paul");
        cohort.notStarted("Martin", "Claire");

        assertThat(named("%")).isEmpty();
        assertThat(named("100%")).containsExactly(percent);
        assertThat(named("a_")).containsExactly(underscore);
        assertThat(named("_")).isEmpty();
        assertThat(named("o'b")).containsExactly(quote);
        assertThat(named("\\")).containsExactly(backslash);
        assertThat(named("' or '1'='1")).isEmpty();
    }

    @Test
    void a_row_tells_what_was_done_and_when() {
        LocalDateTime when = LocalDateTime.of(2026, 11, 1, 12, 30, 15);
        cohort.completed("Martin", "Claire", when);

        LearnerRow row = walk(LearnerFilter.none()).get(0);

        assertThat(row.done()).isEqualTo(1);
        assertThat(row.completedAt()).isEqualTo("2026-11-01T12:30:15Z");
        assertThat(row.dueOn()).isEqualTo(IN_TIME);
        assertThat(row.studyYear()).isEqualTo(4);
    }

    @Test
    void nobody_but_the_manager_of_the_faculty_reads_names() {
        List<Actor> others = List.of(
                IdentityFixtures.managerOf(world.faculty()),
                IdentityFixtures.administrator(),
                IdentityFixtures.doyens(),
                Actor.system("export"),
                Actor.anonymous());

        assertThat(others).allSatisfy(other -> assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> lists().page(other, cohort.on(IN_TIME), LearnerFilter.none(), "")));
        assertThat(others).allSatisfy(other -> assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> lists().export(other, cohort.on(IN_TIME), LearnerFilter.none(), row -> {})));
    }

    private void fillWithEveryStatus() {
        cohort.notStarted("Martin", "Claire");
        cohort.underWay("Petit", "Inès");
        cohort.completed("Durand", "Paul", LocalDateTime.of(2026, 11, 1, 12, 0));
        cohort.exempt("Bernard", "Ali");
        cohort.optional("Roche", "Zoé");
    }

    private List<UUID> named(String name) {
        return walk(new LearnerFilter(Optional.empty(), Optional.empty(), Optional.empty(), name)).stream()
                .map(LearnerRow::enrolment)
                .toList();
    }

    private List<LearnerRow> walk(LearnerFilter filter) {
        List<LearnerRow> rows = new ArrayList<>();
        Optional<String> mark = Optional.of("");
        while (mark.isPresent()) {
            LearnerPage page = page(filter, mark.get());
            rows.addAll(page.rows());
            mark = page.next();
        }
        return rows;
    }

    private List<LearnerRow> exported(LearnerFilter filter) {
        List<LearnerRow> rows = new ArrayList<>();
        lists().export(manager, cohort.on(IN_TIME), filter, rows::add);
        return rows;
    }

    private LearnerPage page(LearnerFilter filter, String after) {
        return lists().page(manager, cohort.on(IN_TIME), filter, after);
    }

    private LearnerLists lists() {
        return new LearnerLists(database.entityManager());
    }
}
