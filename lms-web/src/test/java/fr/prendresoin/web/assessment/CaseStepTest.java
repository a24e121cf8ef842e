package fr.prendresoin.web.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.assessment.Choices;
import fr.prendresoin.assessment.StepAnswer;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Vignette;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a page of a case may hold: nothing of the key before everything is answered. */
class CaseStepTest {

    private static final Vignette.Step STEP = CatalogueFixtures.vignette().step(2);
    private static final StepAnswer ANSWER =
            new StepAnswer(2, List.of(new Choices(Set.of(0, 2)), new Choices(Set.of(1))));

    @Test
    void a_locked_step_shows_what_was_answered_and_nothing_that_tells_right_from_wrong() {
        CaseStep step = CaseStep.answered(2, STEP, ANSWER, false);

        assertThat(step.expected()).isNull();
        assertThat(step.asks()).allSatisfy(ask -> assertThat(ask.options()).allSatisfy(option -> {
            assertThat(option.why()).isNull();
            assertThat(option.icon()).isEqualTo(option.chosen() ? "coche" : "rond");
            assertThat(option.note()).isEqualTo(option.chosen() ? "votre réponse" : "");
        }));
    }

    @Test
    void an_answered_case_explains_every_proposition_and_says_what_practice_expects() {
        CaseStep step = CaseStep.answered(2, STEP, ANSWER, true);

        assertThat(step.expected().toString()).contains("Le nom et la dose.");
        assertThat(step.asks().get(0).options())
                .extracting(CaseStep.Option::icon)
                .containsExactly("coche", "coche", "croix");
        assertThat(step.asks().get(0).options())
                .extracting(CaseStep.Option::why)
                .containsExactly("Toujours.", "Toujours.", "Jamais.");
    }

    @Test
    void a_free_question_has_no_wrong_answer() {
        CaseStep step = CaseStep.answered(2, STEP, ANSWER, true);

        assertThat(step.asks().get(1).options())
                .extracting(CaseStep.Option::icon)
                .containsExactly("rond", "coche");
    }

    @Test
    void an_answer_to_another_version_of_the_step_breaks_nothing() {
        StepAnswer older = new StepAnswer(2, List.of(new Choices(Set.of(9))));

        assertThat(CaseStep.answered(2, STEP, older, true).asks())
                .allSatisfy(ask -> assertThat(ask.options()).noneMatch(CaseStep.Option::chosen));
    }
}
