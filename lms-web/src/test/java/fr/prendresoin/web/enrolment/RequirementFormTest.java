package fr.prendresoin.web.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalogue.CourseRow;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequirementFormTest {

    private static final CourseRow COURSE =
            new CourseRow(UUID.randomUUID(), "qvt", UUID.randomUUID(), 1, "Qualité de vie au travail");

    private static RequirementForm read(String slug, String deadline) {
        return RequirementForm.read(List.of(COURSE), slug, deadline);
    }

    @Test
    void a_course_of_the_catalogue_and_a_typed_day_can_be_used() {
        RequirementForm form = read("qvt", "29/01/2027");

        assertThat(form.problems()).isEmpty();
        assertThat(form.course()).contains(COURSE);
        assertThat(form.dueOn()).isEqualTo(LocalDate.of(2027, 1, 29));
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(read(null, null).problems()).containsExactly(FormRule.COURSE_MISSING, FormRule.DEADLINE_MISSING);
    }

    @Test
    void a_course_nobody_published_is_no_choice() {
        assertThat(read("autre", "29/01/2027").problems()).containsExactly(FormRule.COURSE_MISSING);
    }

    @Test
    void a_day_that_no_calendar_has_is_not_called_missing() {
        assertThat(read("qvt", "31/02/2027").problems()).containsExactly(FormRule.DEADLINE_UNREADABLE);
    }
}
