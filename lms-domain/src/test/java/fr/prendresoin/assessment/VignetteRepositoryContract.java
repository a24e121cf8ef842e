package fr.prendresoin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.World;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.shared.Conflict;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every repository of answers in cases does, the fake as well as MariaDB. */
abstract class VignetteRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00.123456Z");

    abstract World world();

    abstract VignetteRepository repository();

    @Test
    void answers_are_read_back_by_step_as_they_were_given() {
        LearnerEnrolment enrolment = world().enrolment();
        StepAnswer second = new StepAnswer(2, List.of(new Choices(Set.of(0, 2)), new Choices(Set.of(1))));
        StepAnswer first = new StepAnswer(1, List.of(new Choices(Set.of(3))));
        Receipt later = add(enrolment, second);
        add(enrolment, first);
        world().forget();

        List<VignetteAnswer> read = repository().answersIn(enrolment.enrolmentId(), "cas");
        assertThat(read).extracting(VignetteAnswer::answer).containsExactly(first, second);
        assertThat(read.get(1).receipt()).isEqualTo(later);
        assertThat(later.savedAt()).isEqualTo(NOW);
    }

    @Test
    void the_answers_of_others_and_of_other_cases_are_not_among_them() {
        LearnerEnrolment enrolment = world().enrolment();
        add(world().enrolment(), new StepAnswer(1, List.of(new Choices(Set.of(0)))));

        assertThat(repository().answersIn(enrolment.enrolmentId(), "cas")).isEmpty();
        add(enrolment, new StepAnswer(1, List.of(new Choices(Set.of(0)))));
        assertThat(repository().answersIn(enrolment.enrolmentId(), "autre")).isEmpty();
    }

    @Test
    void a_step_is_answered_once_whoever_was_faster() {
        LearnerEnrolment enrolment = world().enrolment();
        add(enrolment, new StepAnswer(1, List.of(new Choices(Set.of(0)))));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> add(enrolment, new StepAnswer(1, List.of(new Choices(Set.of(1))))));
    }

    private Receipt add(LearnerEnrolment enrolment, StepAnswer given) {
        VignetteAnswer answer = new VignetteAnswer(enrolment, "cas", given, NOW);
        repository().add(answer);
        return answer.receipt();
    }
}
