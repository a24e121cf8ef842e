package fr.prendresoin.web.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormMessagesTest {

    @ParameterizedTest
    @EnumSource(FormRule.class)
    void every_problem_of_a_form_names_the_field_and_the_way_out(FormRule rule) {
        String message = Messages.text(((Rule) rule).messageKey());

        assertThat(message).contains(". ").endsWith(".");
    }

    @Test
    void the_number_of_people_agrees_in_the_result() {
        assertThat(Messages.text("enrolment.promotion.enrolled", 0L, "0")).startsWith("L’obligation est enregistrée.");
        assertThat(Messages.text("enrolment.promotion.enrolled", 1L, "1")).isEqualTo("1 étudiant inscrit.");
        assertThat(Messages.text("enrolment.promotion.enrolled", 64L, "64")).isEqualTo("64 étudiants inscrits.");
    }

    @Test
    void the_first_year_is_written_as_an_ordinal() {
        assertThat(Messages.text("common.promotion", "Médecine", 1)).isEqualTo("Médecine, 1re année");
        assertThat(Messages.text("common.promotion", "Médecine", 3)).isEqualTo("Médecine, 3e année");
    }
}
