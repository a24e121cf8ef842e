package fr.prendresoin.timekeeping;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.enrolment.EnrolmentFixtures;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.enrolment.LearnerEnrolments;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RecordedEvents;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What learners declare and contest, and what managers of their faculty answer. */
class TimeContestIT {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final RecordedEvents events = new RecordedEvents();
    private TimeContestService contests;
    private DeclaredTimeService declarations;
    private TimeQueries times;
    private LearnerEnrolment enrolment;
    private Actor learner;
    private UUID faculty;

    @BeforeEach
    void a_learner_who_was_seen_for_five_minutes() {
        DatabaseWorld world = database.world();
        EntityManager entityManager = database.entityManager();
        PromotionRow promotion = world.promotion();
        CourseRow course = world.course();
        PersonId person = world.person();
        enrolment = world.enrol(world.rule(promotion, course), promotion, course, person);
        learner = Actor.of(person, "learner", List.of());
        faculty = promotion.facultyId();
        TimeRepository repository = new JpaTimeRepository(entityManager);
        seen(repository, person);
        LearnerEnrolments own = EnrolmentFixtures.readFrom(entityManager);
        CourseOf courses = new SmallCourseOf();
        times = new TimeQueries(
                new TimeFiles(repository, entityManager), own, EnrolmentFixtures.managedOn(entityManager), courses);
        contests = new TimeContestService(entityManager, times, events, clock);
        declarations = new DeclaredTimeService(entityManager, own, courses, clock);
    }

    private void seen(TimeRepository repository, PersonId person) {
        Instant from = clock.instant().minusSeconds(3600);
        TimeInterval row = new TimeInterval(
                Ids.next(), new Reader(person, enrolment.enrolmentId(), enrolment.version(), "premiere"), from);
        row.write(List.of(new Stretch(from, from.plusSeconds(300), from.plusSeconds(300))));
        repository.add(row);
    }

    @Test
    void a_learner_reads_three_times_side_by_side_and_none_is_added_to_another() {
        declare("seconde", LocalDate.of(2026, 11, 20), 30, "Lu dans le train.");

        CourseTime time = own();

        assertThat(time.observedMinutes()).isEqualTo(5);
        assertThat(time.observedMinutes("premiere")).isEqualTo(5);
        assertThat(time.declaredMinutes()).isEqualTo(30);
        assertThat(time.declaredMinutes("premiere")).isZero();
        assertThat(time.days()).containsOnlyKeys(LocalDate.of(2026, 11, 22));
        assertThat(time.rule()).isEqualTo(1);
    }

    @Test
    void a_declaration_has_a_day_that_was_some_minutes_an_activity_and_words() {
        LocalDate today = LocalDate.of(2026, 11, 22);

        assertRefused(() -> declare("seconde", today.plusDays(1), 30, "Lu."), TimekeepingRule.DAY_WRONG);
        assertRefused(() -> declare("seconde", null, 30, "Lu."), TimekeepingRule.DAY_WRONG);
        assertRefused(() -> declare("seconde", today, 0, "Lu."), TimekeepingRule.MINUTES_WRONG, 720);
        assertRefused(() -> declare("seconde", today, 721, "Lu."), TimekeepingRule.MINUTES_WRONG, 720);
        assertRefused(() -> declare("tierce", today, 30, "Lu."), TimekeepingRule.ACTIVITY_MISSING);
        assertRefused(() -> declare("seconde", today, 30, " "), TimekeepingRule.WORDS_MISSING);
        assertRefused(() -> declare("seconde", today, 30, "x".repeat(501)), TimekeepingRule.WORDS_TOO_LONG, 500);
        assertThat(own().declared()).isEmpty();
    }

    @Test
    void a_contest_keeps_the_figure_its_author_read_and_waits_for_a_manager_of_the_faculty() {
        contest("J’ai lu plus longtemps.");

        assertThat(contests.waiting(manager(faculty))).singleElement().satisfies(waiting -> {
            assertThat(waiting.words()).isEqualTo("J’ai lu plus longtemps.");
            assertThat(waiting.observedMinutes()).isEqualTo(5);
        });
        assertThat(contests.waiting(manager(database.world().faculty()))).isEmpty();
        assertRefused(() -> contest("Encore."), TimekeepingRule.CONTEST_WAITS);
    }

    @Test
    void an_answer_is_told_and_changes_nothing_of_what_was_seen() {
        contest("J’ai lu plus longtemps.");
        ContestId id = waiting();

        contests.answer(manager(faculty), id, "Vérifié avec vous.");

        assertThat(own().contests()).singleElement().satisfies(row -> {
            assertThat(row.answer()).isEqualTo("Vérifié avec vous.");
            assertThat(row.words()).isEqualTo("J’ai lu plus longtemps.");
        });
        assertThat(own().observedMinutes()).isEqualTo(5);
        assertThat(contests.waiting(manager(faculty))).isEmpty();
        assertThat(events.of(TimeContestAnswered.class))
                .containsExactly(
                        new TimeContestAnswered(id, enrolment.enrolmentId(), learner.person(), "Vérifié avec vous."));
        assertRefused(() -> contests.answer(manager(faculty), id, "Autre chose."), TimekeepingRule.ALREADY_ANSWERED);
    }

    @Test
    void nobody_answers_elsewhere_or_to_themselves_or_without_a_word() {
        contest("J’ai lu plus longtemps.");
        ContestId id = waiting();
        Actor elsewhere = manager(database.world().faculty());
        Actor oneself = Actor.of(learner.person(), "learner", List.of(new Grant(Role.FACULTY_MANAGER, faculty)));

        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> contests.answer(elsewhere, id, "Non."));
        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> contests.answer(learner, id, "Non."));
        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> contests.waiting(learner));
        assertRefused(() -> contests.answer(oneself, id, "Oui."), TimekeepingRule.NOT_ONESELF);
        assertRefused(() -> contests.answer(manager(faculty), id, ""), Reason.Fault.REASON_MISSING);
    }

    @Test
    void the_time_of_a_learner_is_read_by_them_and_by_managers_of_their_faculty() {
        assertThat(times.of(manager(faculty), enrolment.enrolmentId()).observedMinutes())
                .isEqualTo(5);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> times.of(manager(database.world().faculty()), enrolment.enrolmentId()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> contests.contest(stranger(), enrolment.enrolmentId(), "À moi."));
    }

    private void declare(String activity, LocalDate day, int minutes, String words) {
        declarations.declare(learner, enrolment.enrolmentId(), new Declaration(activity, day, minutes, words));
    }

    private void contest(String words) {
        contests.contest(learner, enrolment.enrolmentId(), words);
    }

    private ContestId waiting() {
        return new ContestId(contests.waiting(manager(faculty)).get(0).id());
    }

    private CourseTime own() {
        return times.own(learner).get(0);
    }

    private Actor stranger() {
        return Actor.of(database.world().person(), "stranger", List.of());
    }

    private Actor manager(UUID unit) {
        return Actor.of(database.world().person(), "manager", List.of(new Grant(Role.FACULTY_MANAGER, unit)));
    }
}
