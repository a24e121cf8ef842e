package fr.prendresoin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.provisioning.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingTest {

    private static final AcademicYear YEAR = new AcademicYear(2026);

    @Test
    void names_a_number_and_a_promotion_are_enough() {
        assertThat(of(Cursus.MEDICINE, 3, Field.FAMILY_NAME, null, Field.GIVEN_NAME, Field.STUDENT_NUMBER)
                        .problems())
                .isEmpty();
        assertThat(of(null, null, Field.USUAL_NAME, Field.GIVEN_NAME, Field.INE, Field.CURSUS, Field.STUDY_YEAR)
                        .problems())
                .isEmpty();
    }

    @Test
    void everything_that_is_missing_is_named() {
        assertThat(new Mapping(List.of(), null, null, null).problems())
                .containsExactly(
                        ImportRule.FAMILY_NAME_MISSING,
                        ImportRule.GIVEN_NAME_MISSING,
                        ImportRule.IDENTIFIER_MISSING,
                        ImportRule.CURSUS_MISSING,
                        ImportRule.STUDY_YEAR_MISSING,
                        ImportRule.ACADEMIC_YEAR_MISSING);
    }

    @Test
    void half_an_ine_recognises_nobody() {
        assertThat(of(Cursus.MEDICINE, 3, Field.FAMILY_NAME, Field.GIVEN_NAME, Field.INE_NUMBER)
                        .problems())
                .containsExactly(ImportRule.IDENTIFIER_MISSING);
    }

    @Test
    void two_columns_do_not_hold_the_same() {
        assertThat(of(Cursus.MEDICINE, 3, Field.FAMILY_NAME, Field.GIVEN_NAME, Field.INE, Field.INE)
                        .problems())
                .containsExactly(ImportRule.COLUMN_TWICE);
    }

    @Test
    void what_is_written_reads_the_same() {
        Mapping mapping = of(null, null, Field.INE, null, Field.MAIL, null);

        assertThat(Mapping.fields(mapping.written())).isEqualTo(mapping.fields());
    }

    private static Mapping of(Cursus cursus, Integer year, Field... fields) {
        return new Mapping(Arrays.asList(fields), cursus, year, YEAR);
    }
}
