package fr.prendresoin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prendresoin.accommodation.AccommodationFixtures;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentFixtures;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.Conflict;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptServiceTest {

    private static final VersionId VERSION = new VersionId(Ids.next());
    /** Three questions; the first proposition is right, and two right answers pass. */
    private static final Quiz QUIZ = CatalogueFixtures.quiz();

    private final InMemoryAttemptRepository attempts = new InMemoryAttemptRepository();
    private final RecordedEvents events = new RecordedEvents();
    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final AttemptTimes times =
            new AttemptTimes(new InMemoryClockRepository(), AccommodationFixtures.nothing(clock), clock);
    private final AttemptService service = new AttemptService(
            attempts, CatalogueFixtures.coursesWith(VERSION), (enrolment, quiz) -> open.get(), times, events, clock);
    private final Actor learner = IdentityFixtures.anyLearner();
    private final LearnerEnrolment enrolment = EnrolmentFixtures.enrolmentOf(learner.person(), VERSION);
    private final AttemptId attempt = service.start(learner, enrolment, QUIZ);

    @Test
    void whoever_comes_back_finds_the_attempt_they_left() {
        open.set(false);

        assertThat(service.start(learner, enrolment, QUIZ)).isEqualTo(attempt);
    }

    @Test
    void a_new_attempt_follows_a_submitted_one_with_its_own_number() {
        submitWith(0, 0, 0);

        AttemptId second = service.start(learner, enrolment, QUIZ);

        assertThat(second).isNotEqualTo(attempt);
        assertThat(attempts.sheet(second, learner.person()).number()).isEqualTo(2);
    }

    @Test
    void a_pre_test_is_passed_whatever_is_answered_and_taken_once() {
        Quiz preTest = CatalogueFixtures.courseWithTests().get("avant", Quiz.class);

        assertThat(Grading.grade(preTest, List.of("avant-01"), Map.of()).passed())
                .isTrue();
        attempts.add(submitted(preTest));
        assertRefused(AssessmentRule.TAKEN_ONCE, () -> service.start(learner, enrolment, preTest));
    }

    private Attempt submitted(Quiz quiz) {
        Attempt first = new Attempt(enrolment, quiz, 1, 7).startedAt(clock.instant());
        first.submit(new Grade(0, 15, true), clock.instant());
        return first;
    }

    @Test
    void a_quiz_that_is_not_open_starts_no_attempt() {
        submitWith(0, 0, 0);
        open.set(false);

        assertRefused(AssessmentRule.NOT_OPEN_YET, () -> service.start(learner, enrolment, QUIZ));
    }

    @Test
    void whoever_is_exempt_starts_no_attempt() {
        assertRefused(AssessmentRule.EXEMPT, () -> service.start(learner, EnrolmentFixtures.exempt(enrolment), QUIZ));
    }

    @Test
    void an_answer_gets_a_receipt_with_the_time_it_was_kept() {
        Receipt receipt = save(1, 1L, 0);

        assertThat(receipt.number()).isPositive();
        assertThat(receipt.savedAt()).isEqualTo(clock.instant());
    }

    @Test
    void the_same_answer_sent_again_gets_the_same_receipt_and_is_kept_once() {
        Receipt first = save(1, 1L, 0);
        clock.advance(Duration.ofMinutes(1));

        assertThat(save(1, 1L, 0)).isEqualTo(first);
        assertThat(attempts.answersKept()).isEqualTo(1);
    }

    @Test
    void an_earlier_change_that_arrives_late_gets_its_receipt_and_does_not_count() {
        save(1, 5L, 0);
        Receipt late = save(1, 4L, 1);

        assertThat(save(1, 4L, 1)).isEqualTo(late);
        assertThat(attempts.lock(attempt, learner.person(), 1).latest().map(KeptAnswer::choices))
                .contains(new Choices(Set.of(0)));
    }

    @Test
    void a_clock_set_back_loses_no_answer() {
        save(1, 1_795_000_000_000L, 1);
        long start = new AttemptQueries(attempts, CatalogueFixtures.coursesWith(VERSION), times)
                .paper(learner, attempt)
                .sequence();
        save(1, start + 1, 0);

        assertThat(attempts.lock(attempt, learner.person(), 1).latest().map(KeptAnswer::choices))
                .contains(new Choices(Set.of(0)));
    }

    @Test
    void the_same_change_with_another_content_is_a_conflict() {
        save(1, 5L, 0);

        assertConflict(() -> save(1, 5L, 1));
    }

    @Test
    void a_later_change_replaces_the_answer() {
        save(1, 1L, 1);
        save(1, 2L, 0);

        assertThat(attempts.lock(attempt, learner.person(), 1).latest().map(KeptAnswer::choices))
                .contains(new Choices(Set.of(0)));
    }

    @Test
    void a_page_without_script_always_comes_last() {
        save(1, 9L, 1);
        service.save(learner, attempt, new GivenAnswer(1, Optional.empty(), new Choices(Set.of(0))));

        assertThat(attempts.lock(attempt, learner.person(), 1).latest().map(KeptAnswer::seq))
                .contains(10L);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, 99})
    void a_proposition_the_question_does_not_have_is_refused(int choice) {
        assertRefused(AssessmentRule.NO_SUCH_PROPOSITION, () -> save(1, 1L, choice));
        assertThat(attempts.answersKept()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4})
    void a_question_the_paper_does_not_have_is_refused(int question) {
        assertRefused(AssessmentRule.NO_SUCH_PROPOSITION, () -> save(question, 1L, 0));
    }

    @Test
    void a_question_with_one_right_answer_takes_one() {
        GivenAnswer two = new GivenAnswer(1, Optional.of(1L), new Choices(Set.of(0, 1)));

        assertRefused(AssessmentRule.NO_SUCH_PROPOSITION, () -> service.save(learner, attempt, two));
    }

    @Test
    void an_incomplete_attempt_is_not_submitted_and_says_how_many_are_missing() {
        save(1, 1L, 0);
        save(2, 1L, 0);
        service.save(learner, attempt, new GivenAnswer(2, Optional.of(2L), new Choices(Set.of())));

        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> service.submit(learner, attempt));

        assertThat(refusal.rule()).isEqualTo(AssessmentRule.UNANSWERED);
        assertThat(refusal.arguments()).containsExactly(2);
        assertThat(events.all()).isEmpty();
    }

    @Test
    void a_complete_attempt_is_graded_and_announced() {
        Grade grade = submitWith(0, 0, 1);

        assertThat(grade).isEqualTo(new Grade(2, 3, true));
        assertThat(events.all())
                .containsExactly(new AttemptGraded(
                        enrolment.enrolmentId(), VERSION, attempt, "evaluation", grade, clock.instant()));
    }

    @Test
    void one_right_answer_out_of_three_does_not_pass() {
        assertThat(submitWith(0, 1, 2)).isEqualTo(new Grade(1, 3, false));
    }

    @Test
    void submitted_twice_it_keeps_its_first_grade_and_is_announced_once() {
        Grade first = submitWith(0, 0, 1);
        clock.advance(Duration.ofDays(1));

        assertThat(service.submit(learner, attempt)).isEqualTo(first);
        assertThat(events.all()).hasSize(1);
    }

    @Test
    void after_submission_no_answer_changes() {
        submitWith(0, 0, 1);

        assertRefused(AssessmentRule.ALREADY_SUBMITTED, () -> save(3, 2L, 0));
        assertThat(attempts.answersKept()).isEqualTo(3);
        assertThat(service.submit(learner, attempt)).isEqualTo(new Grade(2, 3, true));
    }

    @Test
    void after_submission_an_answer_sent_again_still_gets_its_receipt() {
        submitWith(0, 0, 1);

        assertThat(save(3, 1L, 1).number()).isEqualTo(3);
    }

    @Test
    void to_anybody_else_the_attempt_does_not_exist() {
        Actor stranger = IdentityFixtures.anyLearner();
        GivenAnswer given = new GivenAnswer(1, Optional.of(1L), new Choices(Set.of(0)));

        assertHidden(() -> service.start(stranger, enrolment, QUIZ));
        assertHidden(() -> service.save(stranger, attempt, given));
        assertHidden(() -> service.submit(stranger, attempt));
        assertHidden(() -> service.save(IdentityFixtures.administrator(), attempt, given));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.submit(Actor.anonymous(), attempt));
    }

    @Test
    void a_paper_shows_the_questions_in_order_with_what_was_answered() {
        save(2, 1L, 1);
        Paper paper =
                new AttemptQueries(attempts, CatalogueFixtures.coursesWith(VERSION), times).paper(learner, attempt);

        assertThat(paper.items())
                .extracting(item -> item.question().id())
                .containsExactlyElementsOf(
                        attempts.sheet(attempt, learner.person()).questions());
        assertThat(paper.answered()).isEqualTo(1);
        assertThat(paper.items().get(1).choices()).isEqualTo(new Choices(Set.of(1)));
        assertThat(paper.grade()).isEmpty();
    }

    private Receipt save(int question, Long seq, int choice) {
        return service.save(learner, attempt, new GivenAnswer(question, Optional.of(seq), new Choices(Set.of(choice))));
    }

    private Grade submitWith(int... choices) {
        for (int question = 1; question <= choices.length; question++) {
            save(question, 1L, choices[question - 1]);
        }
        return service.submit(learner, attempt);
    }

    private static void assertRefused(Rule rule, ThrowingCallable useCase) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(useCase)
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }

    private static void assertConflict(ThrowingCallable useCase) {
        assertThatExceptionOfType(Conflict.class).isThrownBy(useCase);
    }

    private static void assertHidden(ThrowingCallable useCase) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(useCase);
    }
}
