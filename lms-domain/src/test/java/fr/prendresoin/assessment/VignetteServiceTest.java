package fr.prendresoin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.catalogue.Vignette;
import fr.prendresoin.enrolment.EnrolmentFixtures;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 37: the scenario is sequenced, and an answer is locked when the next information is shown. */
class VignetteServiceTest {

    private static final VersionId VERSION = new VersionId(Ids.next());
    /** Two steps: one question with one answer; then one with several and a free one. */
    private static final Vignette CASE = CatalogueFixtures.vignette();

    private final InMemoryVignetteRepository kept = new InMemoryVignetteRepository();
    private final RecordedEvents events = new RecordedEvents();
    private final HandClock clock = HandClock.at("2026-11-30T09:00:00Z");
    private boolean open = true;
    private final VignetteService service = new VignetteService(kept, (learner, vignette) -> open, events, clock);
    private final VignetteQueries queries = new VignetteQueries(kept);
    private final Actor learner = IdentityFixtures.anyLearner();
    private final LearnerEnrolment enrolment = EnrolmentFixtures.enrolmentOf(learner.person(), VERSION);

    @Test
    void an_answer_is_kept_with_its_receipt_and_the_time() {
        Receipt receipt = service.answer(learner, enrolment, CASE, first(1));

        assertThat(receipt.number()).isPositive();
        assertThat(receipt.savedAt()).isEqualTo(clock.instant());
        assertThat(queries.answers(learner, enrolment, CASE)).containsExactly(first(1));
        assertThat(events.all()).isEmpty();
    }

    @Test
    void a_case_that_waits_for_something_takes_no_answer() {
        open = false;

        assertRefused(AssessmentRule.NOT_OPEN_YET, () -> service.answer(learner, enrolment, CASE, first(1)));
        assertThat(queries.answers(learner, enrolment, CASE)).isEmpty();
    }

    @Test
    void a_locked_answer_does_not_change() {
        service.answer(learner, enrolment, CASE, first(1));

        assertRefused(AssessmentRule.STEP_LOCKED, () -> service.answer(learner, enrolment, CASE, first(0)));
        assertThat(queries.answers(learner, enrolment, CASE)).containsExactly(first(1));
    }

    @Test
    void the_same_answer_sent_again_gets_the_same_receipt_and_is_kept_once() {
        Receipt receipt = service.answer(learner, enrolment, CASE, first(1));
        clock.advance(Duration.ofMinutes(1));

        assertThat(service.answer(learner, enrolment, CASE, first(1))).isEqualTo(receipt);
        assertThat(queries.answers(learner, enrolment, CASE)).hasSize(1);
    }

    @Test
    void no_step_is_answered_before_those_that_precede_it() {
        assertRefused(AssessmentRule.STEP_NOT_SHOWN_YET, () -> service.answer(learner, enrolment, CASE, second()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, 99})
    void a_step_the_case_does_not_have_is_not_answered(int step) {
        StepAnswer given = new StepAnswer(step, List.of(choices(0)));

        assertRefused(AssessmentRule.STEP_NOT_SHOWN_YET, () -> service.answer(learner, enrolment, CASE, given));
        assertThat(queries.answers(learner, enrolment, CASE)).isEmpty();
    }

    @Test
    void an_answer_that_misses_a_question_or_names_a_proposition_nobody_offers_is_refused() {
        Stream.of(
                        List.<Choices>of(),
                        List.of(choices()),
                        List.of(choices(0, 1)),
                        List.of(choices(7)),
                        List.of(choices(-1)))
                .map(given -> new StepAnswer(1, given))
                .forEach(given -> assertRefused(
                        AssessmentRule.STEP_INCOMPLETE, () -> service.answer(learner, enrolment, CASE, given)));
        assertThat(queries.answers(learner, enrolment, CASE)).isEmpty();
    }

    @Test
    void the_last_answer_finishes_the_case_once() {
        service.answer(learner, enrolment, CASE, first(0));
        service.answer(learner, enrolment, CASE, second());
        service.answer(learner, enrolment, CASE, second());

        assertThat(events.all())
                .containsExactly(new VignetteCompleted(enrolment.enrolmentId(), VERSION, CASE.slug(), clock.instant()));
    }

    @Test
    void whoever_is_exempt_has_nothing_to_answer() {
        LearnerEnrolment exempt = EnrolmentFixtures.exempt(enrolment);

        assertRefused(AssessmentRule.EXEMPT, () -> service.answer(learner, exempt, CASE, first(0)));
    }

    @Test
    void to_anybody_else_the_answers_do_not_exist() {
        Actor stranger = IdentityFixtures.anyLearner();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.answer(stranger, enrolment, CASE, first(0)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.answers(stranger, enrolment, CASE));
    }

    private static StepAnswer first(int choice) {
        return new StepAnswer(1, List.of(choices(choice)));
    }

    private static StepAnswer second() {
        return new StepAnswer(2, List.of(choices(0, 1), choices(1)));
    }

    private static Choices choices(Integer... numbers) {
        return new Choices(Set.of(numbers));
    }

    private static void assertRefused(Rule rule, ThrowingCallable useCase) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(useCase)
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }
}
