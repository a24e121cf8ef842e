package fr.prendresoin.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.organisation.OrganisationRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentFormTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "EMPEROR", "administrator"})
    void a_role_that_is_not_offered_is_missing(String role) {
        assertThat(AppointmentForm.read(role, null).problems()).containsExactly(FormRule.ROLE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STUDENT", "TEACHER", "FACULTY_MANAGER"})
    void a_role_in_a_faculty_needs_one(String role) {
        assertThat(AppointmentForm.read(role, " ").problems()).containsExactly(FormRule.FACULTY_MISSING);
        assertThat(AppointmentForm.read(role, "0755976n-medecine").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DOYENS, true", "ADMINISTRATOR, true", "PRACTITIONER, false"})
    void a_role_for_the_whole_country_has_no_faculty_and_the_highest_take_two_people(String role, boolean two) {
        assertThat(AppointmentForm.read(role, "0755976n-medecine").problems())
                .containsExactly(OrganisationRule.ROLE_NEEDS_ANOTHER_SCOPE);
        assertThat(AppointmentForm.read(role, "").problems()).isEmpty();
        assertThat(AppointmentForm.read(role, "").takesTwo()).isEqualTo(two);
    }
}
