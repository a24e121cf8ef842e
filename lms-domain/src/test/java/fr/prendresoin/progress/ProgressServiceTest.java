package fr.prendresoin.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.assessment.AttemptGraded;
import fr.prendresoin.assessment.AttemptId;
import fr.prendresoin.assessment.Grade;
import fr.prendresoin.assessment.VignetteCompleted;
import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.enrolment.EnrolmentFixtures;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProgressServiceTest {

    private static final VersionId VERSION = new VersionId(Ids.next());
    private static final Course COURSE = CatalogueFixtures.smallCourse();
    private static final Activity FIRST = COURSE.activities().get(0);
    private static final Quiz QUIZ = CatalogueFixtures.quiz();

    private final InMemoryProgressRepository progress =
            new InMemoryProgressRepository(new ImaginaryWorld()::enrolmentsOf);
    private final RecordedEvents events = new RecordedEvents();
    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final Courses courses = CatalogueFixtures.coursesWith(VERSION);
    private final ProgressLedger ledger =
            new ProgressLedger(progress, courses, new Journeys(null, courses), null, events);
    private final ProgressService service = new ProgressService(progress, ledger, clock);
    private final FactOnAttemptGraded grades = new FactOnAttemptGraded(ledger);
    private final QuizGate gate = new QuizGate(progress, courses);
    private final Actor learner = IdentityFixtures.anyLearner();
    private final LearnerEnrolment enrolment = EnrolmentFixtures.enrolmentOf(learner.person(), VERSION);

    @Test
    void the_first_place_starts_the_course_and_the_last_one_is_kept() {
        Instant first = clock.instant();
        keepPlace("premiere", "a-l-oeuvre");
        clock.advance(Duration.ofMinutes(5));
        keepPlace("seconde", null);

        assertThat(column("startedAt")).isEqualTo(first);
        assertThat(column("placeActivity")).isEqualTo("seconde");
        assertThat(column("placeAnchor")).isEqualTo("");
        assertThat(column("seenAt")).isEqualTo(clock.instant());
    }

    @Test
    void keeping_a_place_finishes_nothing() {
        keepPlace("premiere", "a-l-oeuvre");

        assertThat(progress.facts).isEmpty();
        assertThat(events.all()).isEmpty();
    }

    @Test
    void a_place_has_an_activity_and_an_anchor_of_200_characters_at_most() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(" ", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("premiere", "x".repeat(201)));
        assertThat(new Place("premiere", "x".repeat(200)).anchor()).hasSize(200);
    }

    @Test
    void finishing_a_lesson_passes_it() {
        finish("premiere");

        assertThat(status("premiere"))
                .isEqualTo(new ActivityStatus("premiere", clock.instant(), clock.instant(), null));
        assertThat(events.all())
                .containsExactly(new ActivityCompleted(enrolment.enrolmentId(), "premiere", clock.instant()));
    }

    @Test
    void finished_twice_it_stays_finished_since_the_first_time() {
        Instant first = clock.instant();
        finish("premiere");
        clock.advance(Duration.ofDays(3));
        finish("premiere");

        assertThat(status("premiere").passedAt()).isEqualTo(first);
        assertThat(progress.facts).hasSize(1);
        assertThat(events.all()).hasSize(1);
    }

    @Test
    void a_quiz_is_not_finished_by_saying_so() {
        assertRefused(ProgressRule.NEEDS_AN_ATTEMPT, () -> service.finish(learner, enrolment, QUIZ));
        assertThat(progress.facts).isEmpty();
    }

    @Test
    void a_case_is_finished_by_its_last_answer_and_a_meeting_by_who_confirms_a_presence() {
        assertRefused(
                ProgressRule.NEEDS_ITS_ANSWERS, () -> service.finish(learner, enrolment, CatalogueFixtures.vignette()));
        assertRefused(
                ProgressRule.NEEDS_PRESENCE, () -> service.finish(learner, enrolment, CatalogueFixtures.meeting()));
        assertThat(progress.facts).isEmpty();
    }

    @Test
    void the_last_answer_of_a_case_is_a_fact_once_and_for_all() {
        VignetteCompleted completed =
                new VignetteCompleted(enrolment.enrolmentId(), VERSION, "premiere", clock.instant());
        FactOnVignetteCompleted cases = new FactOnVignetteCompleted(ledger);
        cases.on(completed);
        cases.on(completed);

        assertThat(status("premiere").passedAt()).isEqualTo(clock.instant());
        assertThat(progress.facts).hasSize(1);
    }

    @Test
    void whoever_is_exempt_finishes_nothing() {
        assertRefused(ProgressRule.EXEMPT, () -> service.finish(learner, EnrolmentFixtures.exempt(enrolment), FIRST));
    }

    @Test
    void whoever_is_free_to_follow_the_course_finishes_what_they_like() {
        service.finish(learner, EnrolmentFixtures.optional(enrolment), FIRST);

        assertThat(progress.facts).hasSize(1);
    }

    @Test
    void whoever_is_exempt_reads_without_starting_the_course() {
        assertRefused(
                ProgressRule.EXEMPT,
                () -> service.keepPlace(learner, EnrolmentFixtures.exempt(enrolment), new Place("premiere", "")));
        assertThat(progress.lock(enrolment.enrolmentId())).isEmpty();
    }

    @Test
    void the_quiz_opens_when_all_the_rest_is_done() {
        finish("premiere");
        finish("seconde");
        assertThat(gate.open(enrolment, QUIZ)).isFalse();

        finish("la-garde");
        assertThat(gate.open(enrolment, QUIZ)).isTrue();
    }

    @Test
    void a_failed_quiz_is_completed_and_not_passed() {
        finishLessons();
        grade(1, false);

        assertThat(status("evaluation").completed()).isTrue();
        assertThat(status("evaluation").passed()).isFalse();
        assertThat(events.of(CourseCompleted.class)).isEmpty();
    }

    @Test
    void the_best_score_counts_and_a_passed_quiz_stays_passed() {
        finishLessons();
        grade(3, true);
        Instant passed = clock.instant();
        clock.advance(Duration.ofDays(1));
        grade(1, false);

        assertThat(status("evaluation").bestScore()).isEqualTo(3);
        assertThat(status("evaluation").passedAt()).isEqualTo(passed);
    }

    @Test
    void the_course_is_completed_once_at_the_moment_the_last_thing_was_passed() {
        finishLessons();
        clock.advance(Duration.ofHours(1));
        grade(2, true);
        Instant completed = clock.instant();
        clock.advance(Duration.ofDays(1));
        grade(3, true);
        finish("premiere");

        assertThat(events.of(CourseCompleted.class))
                .containsExactly(new CourseCompleted(enrolment.enrolmentId(), completed));
        assertThat(column("completedAt")).isEqualTo(completed);
    }

    @Test
    void a_quiz_passed_before_the_lessons_were_read_completes_nothing_yet() {
        grade(3, true);
        finish("premiere");
        finish("seconde");
        assertThat(events.of(CourseCompleted.class)).isEmpty();

        finish("la-garde");
        assertThat(events.of(CourseCompleted.class)).hasSize(1);
    }

    @Test
    void finished_again_it_gets_the_same_receipt() {
        Receipt first = service.finish(learner, enrolment, FIRST);
        clock.advance(Duration.ofMinutes(1));

        assertThat(service.finish(learner, enrolment, FIRST)).isEqualTo(first);
        assertThat(service.finish(learner, enrolment, COURSE.activities().get(1)))
                .isNotEqualTo(first);
        assertThat(progress.facts).hasSize(2);
    }

    @Test
    void a_place_sent_again_gets_the_same_receipt() {
        Receipt first = keepPlace("premiere", "haut", 4);
        clock.advance(Duration.ofMinutes(1));

        assertThat(first.number()).isEqualTo("P4");
        assertThat(keepPlace("premiere", "haut", 4)).isEqualTo(first);
    }

    @Test
    void a_place_that_arrives_late_changes_nothing_and_is_told_the_one_that_counts() {
        Receipt counts = keepPlace("seconde", "bas", 5);
        clock.advance(Duration.ofMinutes(1));

        assertThat(keepPlace("premiere", "haut", 4)).isEqualTo(counts);
        assertThat(column("placeActivity")).isEqualTo("seconde");
    }

    @Test
    void a_place_opened_without_a_number_follows_the_others() {
        keepPlace("seconde", "bas", 5);

        assertThat(service.keepPlace(learner, enrolment, new Place("premiere", "")))
                .extracting(Receipt::number)
                .isEqualTo("P6");
    }

    @Test
    void nobody_records_anything_in_another_persons_course() {
        Actor stranger = IdentityFixtures.anyLearner();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.keepPlace(stranger, enrolment, new Place("premiere", "")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.finish(stranger, enrolment, FIRST));
        assertThat(progress.lock(enrolment.enrolmentId())).isEmpty();
    }

    private void keepPlace(String activity, String anchor) {
        service.keepPlace(learner, enrolment, new Place(activity, anchor));
    }

    private Receipt keepPlace(String activity, String anchor, long sequence) {
        return service.keepPlace(learner, enrolment, new NumberedPlace(new Place(activity, anchor), sequence));
    }

    private void finish(String activity) {
        service.finish(learner, enrolment, COURSE.find(activity).orElseThrow());
    }

    private void finishLessons() {
        finish("premiere");
        finish("seconde");
        finish("la-garde");
    }

    private void grade(int score, boolean passed) {
        grades.on(new AttemptGraded(
                enrolment.enrolmentId(),
                VERSION,
                new AttemptId(Ids.next()),
                "evaluation",
                new Grade(score, 3, passed),
                clock.instant()));
    }

    private ActivityStatus status(String activity) {
        return progress.status(enrolment.enrolmentId(), activity);
    }

    private Object column(String name) {
        return Columns.read(progress.lock(enrolment.enrolmentId()).orElseThrow(), name);
    }

    private static void assertRefused(Rule rule, ThrowingCallable useCase) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(useCase)
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }
}
