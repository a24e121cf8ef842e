package fr.prendresoin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prendresoin.accommodation.AccommodationFixtures;
import fr.prendresoin.accommodation.Allowance;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentFixtures;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** An attempt at a quiz of 30 minutes, by somebody who has a third more and two pauses of five minutes. */
class LimitedAttemptTest {

    private static final VersionId VERSION = new VersionId(Ids.next());
    private static final Quiz QUIZ = CatalogueFixtures.limitedQuiz();
    private static final Actor PLATFORM = Actor.system("close-attempts");

    private final InMemoryAttemptRepository attempts = new InMemoryAttemptRepository();
    private final InMemoryClockRepository clocks = new InMemoryClockRepository();
    private final RecordedEvents events = new RecordedEvents();
    private final HandClock clock = HandClock.at("2026-11-30T09:00:00Z");
    private final Actor learner = IdentityFixtures.anyLearner();
    private final Courses courses = CatalogueFixtures.limitedCoursesWith(VERSION);
    private final AttemptTimes times = new AttemptTimes(
            clocks, AccommodationFixtures.given(learner.person(), new Allowance(1, 2, 5), clock), clock);
    private final AttemptService service =
            new AttemptService(attempts, courses, (enrolment, quiz) -> true, times, events, clock);
    private final AttemptQueries queries = new AttemptQueries(attempts, courses, times);
    private final LearnerEnrolment enrolment = EnrolmentFixtures.enrolmentOf(learner.person(), VERSION);
    private final AttemptId attempt = service.start(learner, enrolment, QUIZ);

    @Test
    void thirty_minutes_are_forty_for_who_has_a_third_more() {
        assertThat(left().remaining()).isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void whoever_comes_back_finds_the_same_attempt_and_the_same_clock() {
        clock.advance(Duration.ofMinutes(12));

        assertThat(service.start(learner, enrolment, QUIZ)).isEqualTo(attempt);
        assertThat(left().remaining()).isEqualTo(Duration.ofMinutes(28));
    }

    @Test
    void somebody_without_accommodation_has_thirty_minutes_and_no_pause() {
        Actor other = IdentityFixtures.anyLearner();
        AttemptId theirs = service.start(other, EnrolmentFixtures.enrolmentOf(other.person(), VERSION), QUIZ);

        assertThat(queries.paper(other, theirs).time().orElseThrow().remaining())
                .isEqualTo(Duration.ofMinutes(30));
        assertRefused(AssessmentRule.NO_PAUSE, () -> service.pause(other, theirs));
    }

    @Test
    void an_answer_that_arrives_within_the_grace_is_kept_and_a_later_one_is_refused() {
        clock.advance(Duration.ofMinutes(40).plusSeconds(30));
        save(1, 0);
        clock.advance(Duration.ofSeconds(1));

        assertRefused(AssessmentRule.TIME_OVER, () -> save(2, 0));
    }

    @Test
    void the_same_answer_sent_again_after_the_end_still_gets_its_receipt() {
        Receipt receipt = save(1, 0);
        clock.advance(Duration.ofHours(1));

        assertThat(save(1, 0)).isEqualTo(receipt);
    }

    @Test
    void while_there_is_time_a_missing_answer_holds_the_submission_back_and_at_the_end_it_does_not() {
        save(1, 0);
        assertRefused(AssessmentRule.UNANSWERED, () -> service.submit(learner, attempt));
        clock.advance(Duration.ofMinutes(40));

        assertThat(service.submit(learner, attempt)).isEqualTo(new Grade(1, 3, false));
    }

    @Test
    void an_attempt_nobody_submits_is_graded_with_what_is_kept_once_the_grace_is_over() {
        save(1, 0);
        save(2, 0);
        clocks.unsubmitted.add(attempts.lock(attempt, learner.person()));
        clock.advance(Duration.ofMinutes(40).plusSeconds(30));
        assertThat(service.closeOverdue(PLATFORM)).isZero();
        clock.advance(Duration.ofSeconds(1));

        assertThat(service.closeOverdue(PLATFORM)).isEqualTo(1);
        assertThat(service.closeOverdue(PLATFORM)).isZero();
        assertThat(events.of(AttemptGraded.class))
                .extracting(AttemptGraded::grade)
                .containsExactly(new Grade(2, 3, true));
    }

    @Test
    void a_pause_stops_the_clock_and_refuses_answers_until_it_is_over() {
        clock.advance(Duration.ofMinutes(10));
        service.pause(learner, attempt);
        clock.advance(Duration.ofMinutes(3));
        assertThat(left().paused()).isTrue();
        assertRefused(AssessmentRule.PAUSED, () -> save(1, 0));
        service.resume(learner, attempt);

        save(1, 0);
        assertThat(left()).isEqualTo(new TimeLeft(Duration.ofMinutes(30), false, false, 1, Duration.ofMinutes(5)));
    }

    @Test
    void there_are_no_more_pauses_than_were_decided_and_none_inside_another_or_after_the_end() {
        service.pause(learner, attempt);
        assertRefused(AssessmentRule.NO_PAUSE, () -> service.pause(learner, attempt));
        clock.advance(Duration.ofMinutes(6));
        service.pause(learner, attempt);
        clock.advance(Duration.ofMinutes(6));
        assertRefused(AssessmentRule.NO_PAUSE, () -> service.pause(learner, attempt));
    }

    @Test
    void a_quiz_without_a_limit_has_no_clock() {
        assertThat(CatalogueFixtures.quiz().limited()).isFalse();
        assertThat(times.left(attempt, CatalogueFixtures.quiz())).isEmpty();
    }

    private TimeLeft left() {
        return queries.paper(learner, attempt).time().orElseThrow();
    }

    private Receipt save(int question, int choice) {
        return service.save(learner, attempt, new GivenAnswer(question, Optional.of(1L), new Choices(Set.of(choice))));
    }

    private static void assertRefused(AssessmentRule rule, ThrowingCallable call) {
        assertThat(catchThrowableOfType(RuleViolation.class, call).rule()).isEqualTo(rule);
    }
}
