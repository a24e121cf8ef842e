package fr.prendresoin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.World;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every repository of attempts does, the fake as well as MariaDB. */
abstract class AttemptRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00.123456Z");
    private static final Quiz QUIZ = CatalogueFixtures.quiz();

    abstract World world();

    abstract AttemptRepository repository();

    @Test
    void an_attempt_is_read_back_as_it_was_opened() {
        LearnerEnrolment enrolment = world().enrolment();
        Attempt opened = attempt(enrolment, 1, Long.MIN_VALUE);
        world().forget();

        AttemptSheet read = repository().sheet(opened.id(), enrolment.person());
        assertThat(read.questions()).isEqualTo(opened.questions()).hasSize(3);
        assertThat(read.seed()).isEqualTo(Long.MIN_VALUE);
        assertThat(read.submittedAt()).isEmpty();
        assertThat(read.grade()).isEmpty();
    }

    @Test
    void somebody_elses_attempt_is_not_found_locked_or_not() {
        Attempt attempt = attempt(world().enrolment(), 1, 7);
        LearnerEnrolment stranger = world().enrolment();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> repository().sheet(attempt.id(), stranger.person()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> repository().lock(attempt.id(), stranger.person()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> repository().lock(attempt.id(), stranger.person(), 1));
    }

    @Test
    void the_attempts_at_a_quiz_come_first_to_last() {
        LearnerEnrolment enrolment = world().enrolment();
        attempt(enrolment, 2, 7);
        attempt(enrolment, 1, 7);
        attempt(world().enrolment(), 1, 7);
        world().forget();

        assertThat(repository().attemptsAt(enrolment.enrolmentId(), QUIZ.slug()))
                .extracting(Attempt::number)
                .containsExactly(1, 2);
        assertThat(repository().attemptsAt(enrolment.enrolmentId(), "another")).isEmpty();
    }

    @Test
    void a_grade_is_kept() {
        LearnerEnrolment enrolment = world().enrolment();
        Attempt attempt = attempt(enrolment, 1, 7);
        repository().lock(attempt.id(), enrolment.person()).submit(new Grade(2, 3, true), NOW);
        world().forget();

        AttemptSheet read = repository().sheet(attempt.id(), enrolment.person());
        assertThat(read.grade()).contains(new Grade(2, 3, true));
        assertThat(read.submittedAt()).contains(NOW);
    }

    @Test
    void the_highest_sequence_counts_whatever_the_order_of_arrival() {
        LearnerEnrolment enrolment = world().enrolment();
        Attempt attempt = attempt(enrolment, 1, 7);
        answer(attempt, 1, 5, 2);
        answer(attempt, 1, 3, 0);
        answer(attempt, 2, 1, 1);
        world().forget();

        assertThat(asked(attempt, enrolment, 1).latest().map(KeptAnswer::choices))
                .contains(new Choices(Set.of(2)));
        assertThat(repository().latest(attempt.id())).extracting(Answer::seq).containsExactly(5L, 1L);
        assertThat(asked(attempt, enrolment, 3).latest()).isEmpty();
    }

    @Test
    void a_sheet_holds_every_answer_ever_kept_and_which_one_counts() {
        LearnerEnrolment enrolment = world().enrolment();
        Attempt attempt = attempt(enrolment, 1, 7);
        assertThat(repository().sheet(attempt.id(), enrolment.person()).answers())
                .isEmpty();
        answer(attempt, 2, 1, 1);
        answer(attempt, 1, 5, 2);
        answer(attempt, 1, 3, 0);
        answer(attempt(enrolment, 2, 7), 1, 1, 0);
        world().forget();

        AttemptSheet sheet = repository().sheet(attempt.id(), enrolment.person());
        assertThat(sheet.answers()).extracting(KeptAnswer::seq).containsExactly(3L, 5L, 1L);
        assertThat(sheet.latest().get(1).choices()).isEqualTo(new Choices(Set.of(2)));
        assertThat(sheet.zone()).isEqualTo("Europe/Paris");
    }

    @Test
    void an_answer_that_was_taken_back_is_an_empty_one() {
        LearnerEnrolment enrolment = world().enrolment();
        Attempt attempt = attempt(enrolment, 1, 7);
        repository().add(new Answer(attempt.id(), given(1, Set.of()), 1, NOW));
        world().forget();

        assertThat(asked(attempt, enrolment, 1).latest().map(KeptAnswer::choices))
                .contains(new Choices(Set.of()));
    }

    @Test
    void every_answer_has_a_receipt_of_its_own() {
        Attempt attempt = attempt(world().enrolment(), 1, 7);
        Receipt first = answer(attempt, 1, 1, 0).receipt();
        Receipt second = answer(attempt, 1, 2, 1).receipt();

        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(second.savedAt()).isEqualTo(NOW);
    }

    @Test
    void a_question_knows_its_attempt_and_whether_it_is_submitted() {
        LearnerEnrolment enrolment = world().enrolment();
        Attempt attempt = attempt(enrolment, 1, 7);
        AskedQuestion open = asked(attempt, enrolment, 1);
        repository().lock(attempt.id(), enrolment.person()).submit(new Grade(2, 3, true), NOW);
        world().forget();

        assertThat(open.submitted()).isFalse();
        assertThat(open.questions()).isEqualTo(attempt.questions());
        assertThat(open.version()).isEqualTo(attempt.version());
        assertThat(open.activity()).isEqualTo(attempt.activity());
        assertThat(asked(attempt, enrolment, 1).submitted()).isTrue();
    }

    @Test
    void an_attempt_knows_the_browser_that_writes_in_it() {
        LearnerEnrolment enrolment = world().enrolment();
        Attempt attempt = attempt(enrolment, 1, 7);
        Writer writer = new Writer(Ids.next());
        assertThat(asked(attempt, enrolment, 1).writer()).isEmpty();
        repository().write(attempt.id(), writer);
        world().forget();

        assertThat(asked(attempt, enrolment, 1).writer()).contains(writer);
        assertThat(repository().sheet(attempt.id(), enrolment.person()).writer())
                .contains(writer);
    }

    @Test
    void a_question_knows_every_answer_to_it_the_one_that_counts_first() {
        LearnerEnrolment enrolment = world().enrolment();
        Attempt attempt = attempt(enrolment, 1, 7);
        answer(attempt, 1, 3, 0);
        answer(attempt, 1, 5, 2);
        answer(attempt, 2, 9, 1);
        world().forget();

        assertThat(asked(attempt, enrolment, 1).kept())
                .extracting(KeptAnswer::seq)
                .containsExactly(5L, 3L);
        assertThat(asked(attempt, enrolment, 1).under(3)).isPresent();
        assertThat(asked(attempt, enrolment, 1).next()).isEqualTo(6);
    }

    private AskedQuestion asked(Attempt attempt, LearnerEnrolment enrolment, int question) {
        return repository().lock(attempt.id(), enrolment.person(), question);
    }

    private Attempt attempt(LearnerEnrolment enrolment, int number, long seed) {
        Attempt attempt = new Attempt(enrolment, QUIZ, number, seed).startedAt(NOW);
        repository().add(attempt);
        return attempt;
    }

    private Answer answer(Attempt attempt, int question, long seq, int choice) {
        Answer answer = new Answer(attempt.id(), given(question, Set.of(choice)), seq, NOW);
        repository().add(answer);
        return answer;
    }

    private static GivenAnswer given(int question, Set<Integer> choices) {
        return new GivenAnswer(question, Optional.empty(), new Choices(choices));
    }
}
