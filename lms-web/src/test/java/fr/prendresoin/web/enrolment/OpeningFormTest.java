package fr.prendresoin.web.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.StudyYear;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpeningFormTest {

    private static final LocalDate IN_JULY = LocalDate.of(2027, 7, 1);

    @Test
    void a_promotion_can_be_opened_before_the_summer_for_the_next_year() {
        OpeningForm form = OpeningForm.read("MEDICINE", "3", "2027", IN_JULY);

        assertThat(form.problems()).isEmpty();
        assertThat(form.studyYear()).isEqualTo(new StudyYear(Cursus.MEDICINE, 3));
        assertThat(form.academicYear()).contains(new AcademicYear(2027));
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(OpeningForm.read(null, "", null, IN_JULY).problems())
                .containsExactly(FormRule.CURSUS_MISSING, FormRule.STUDY_YEAR_MISSING, FormRule.ACADEMIC_YEAR_MISSING);
    }

    @Test
    void a_value_that_no_select_offers_counts_as_missing() {
        assertThat(OpeningForm.read("ASTROLOGY", "13", "2031", IN_JULY).problems())
                .hasSize(3);
    }
}
