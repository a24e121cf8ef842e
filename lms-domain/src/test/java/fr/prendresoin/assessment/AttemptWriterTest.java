package fr.prendresoin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prendresoin.accommodation.AccommodationFixtures;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentFixtures;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** One browser writes in an attempt at a time. */
class AttemptWriterTest {

    private static final VersionId VERSION = new VersionId(Ids.next());

    private final InMemoryAttemptRepository attempts = new InMemoryAttemptRepository();
    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final AttemptService service = new AttemptService(
            attempts,
            CatalogueFixtures.coursesWith(VERSION),
            (enrolment, quiz) -> true,
            new AttemptTimes(new InMemoryClockRepository(), AccommodationFixtures.nothing(clock), clock),
            new RecordedEvents(),
            clock);
    private final Actor learner = IdentityFixtures.anyLearner();
    private final AttemptId attempt =
            service.start(learner, EnrolmentFixtures.enrolmentOf(learner.person(), VERSION), CatalogueFixtures.quiz());

    @Test
    void while_one_browser_writes_another_does_not() {
        Writer first = new Writer(Ids.next());
        Writer second = new Writer(Ids.next());
        saveFrom(first, 1, 1L);

        assertRefused(AssessmentRule.WRITTEN_ELSEWHERE, () -> saveFrom(second, 2, 2L));
        saveFrom(first, 2, 2L);
        assertThat(attempts.answersKept()).isEqualTo(2);
    }

    @Test
    void a_browser_that_takes_over_counts_on_and_the_other_one_waits() {
        Writer first = new Writer(Ids.next());
        Writer second = new Writer(Ids.next());
        saveFrom(first, 1, 7L);

        assertThat(service.takeOver(learner, attempt, second)).isEqualTo(7);
        saveFrom(second, 1, 8L);
        assertRefused(AssessmentRule.WRITTEN_ELSEWHERE, () -> saveFrom(first, 2, 8L));
        assertThat(service.takeOver(learner, attempt, first)).isEqualTo(8);
        saveFrom(first, 2, 9L);
    }

    @Test
    void an_answer_kept_before_another_browser_took_over_still_gets_its_receipt() {
        Writer first = new Writer(Ids.next());
        Receipt given = saveFrom(first, 1, 7L);
        service.takeOver(learner, attempt, new Writer(Ids.next()));

        assertThat(saveFrom(first, 1, 7L)).isEqualTo(given);
    }

    @Test
    void what_the_database_would_refuse_as_a_number_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Writer(UUID.fromString("dee16277-7940-d279-51ce-d10811b2f41b")));
    }

    @Test
    void nobody_takes_over_what_is_submitted_or_somebody_elses() {
        Writer writer = new Writer(Ids.next());
        assertHidden(() -> service.takeOver(IdentityFixtures.anyLearner(), attempt, writer));
        for (int question = 1; question <= 3; question++) {
            saveFrom(writer, question, 1L);
        }
        service.submit(learner, attempt);

        assertRefused(AssessmentRule.ALREADY_SUBMITTED, () -> service.takeOver(learner, attempt, writer));
    }

    private Receipt saveFrom(Writer writer, int question, Long seq) {
        return service.save(
                learner,
                attempt,
                new GivenAnswer(question, Optional.of(seq), new Choices(Set.of(0)), Optional.of(writer)));
    }

    private static void assertRefused(Rule rule, ThrowingCallable useCase) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(useCase)
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }

    private static void assertHidden(ThrowingCallable useCase) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(useCase);
    }
}
