package fr.prendresoin.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.StudyYear;
import fr.prendresoin.shared.RuleViolation;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final AcademicYear NOW = new AcademicYear(2026);
    private static final List<FacultyId> FACULTIES =
            List.of(OrganisationFixtures.anyFaculty(), OrganisationFixtures.anyFaculty());

    @Test
    void the_second_year_of_medicine_is_meant_and_no_other() {
        Condition condition = ConditionText.read("CURSUS=MEDICINE;STUDY_YEAR=2");

        assertThat(condition.matches(stay(Cursus.MEDICINE, 2), NOW)).isTrue();
        assertThat(condition.matches(stay(Cursus.MEDICINE, 3), NOW)).isFalse();
        assertThat(condition.matches(stay(Cursus.PHARMACY, 2), NOW)).isFalse();
    }

    @Test
    void the_year_under_way_moves_on() {
        Condition condition = ConditionText.read("ACADEMIC_YEAR=CURRENT");

        assertThat(condition.matches(stay(Cursus.MEDICINE, 2), NOW)).isTrue();
        assertThat(condition.matches(stay(Cursus.MEDICINE, 2), new AcademicYear(2027)))
                .isFalse();
    }

    @Property
    void what_is_written_is_read_again(@ForAll("conditions") Condition condition) {
        assertThat(ConditionText.read(ConditionText.write(condition))).isEqualTo(condition);
    }

    @Property
    void a_condition_means_whom_each_of_its_criteria_means(
            @ForAll("conditions") Condition condition, @ForAll("stays") StayAttributes stay) {
        boolean each = condition.criteria().stream()
                .allMatch(criterion -> new Condition(List.of(criterion)).matches(stay, NOW));

        assertThat(condition.matches(stay, NOW)).isEqualTo(each);
    }

    @Property
    void one_more_value_never_means_fewer(
            @ForAll("conditions") Condition condition, @ForAll("stays") StayAttributes stay) {
        Condition wider = new Condition(condition.criteria().stream()
                .map(criterion -> new Criterion(
                        criterion.attribute(),
                        List.of(criterion.values().get(0), criterion.attribute().of(stay))))
                .toList());

        assertThat(wider.matches(stay, NOW)).isTrue();
    }

    @Property
    void any_text_is_a_condition_or_refused(@ForAll String text) {
        try {
            assertThat(ConditionText.write(ConditionText.read(text))).isEqualTo(text);
        } catch (RuleViolation refusal) {
            assertThat(refusal.rule()).isInstanceOf(CohortRule.class);
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                ";",
                "=",
                "CURSUS",
                "CURSUS=",
                "=MEDICINE",
                "CURSUS=MEDICINE;",
                ";CURSUS=MEDICINE",
                "CURSUS=MEDICINE,",
                "CURSUS=MEDICINE,MEDICINE",
                "CURSUS=PHARMACY,MEDICINE,",
                "CURSUS = MEDICINE",
                "cursus=MEDICINE",
                "CURSUS=medicine",
                "CURSUS=MEDICINE\n",
                "CURSUS=MEDICINE\u0000",
                "CURSUS=MEDICINE;CURSUS=PHARMACY",
                "STUDY_YEAR=2;CURSUS=MEDICINE",
                "STUDY_YEAR=3,2",
                "STUDY_YEAR=02",
                "STUDY_YEAR=\uFF12",
                "STUDY_YEAR=2 or 1=1",
                "STUDY_YEAR=2'--",
                "FACULTY=*",
                "FACULTY=0-0-0-0-0",
                "PERSON=MARTIN",
                "CURSUS==MEDICINE"
            })
    void what_is_not_exactly_a_condition_is_refused(String text) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> ConditionText.read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "CURSUS, MAGIC, CURSUS_UNKNOWN",
        "STUDY_YEAR, 0, STUDY_YEAR_UNKNOWN",
        "STUDY_YEAR, 13, STUDY_YEAR_UNKNOWN",
        "STUDY_YEAR, -1, STUDY_YEAR_UNKNOWN",
        "ACADEMIC_YEAR, 26, ACADEMIC_YEAR_UNKNOWN",
        "ACADEMIC_YEAR, 2126, ACADEMIC_YEAR_UNKNOWN",
        "FACULTY, paris, FACULTY_UNKNOWN",
        "STANDING, ILL, STANDING_UNKNOWN"
    })
    void a_value_no_stay_can_have_is_refused_with_the_name_of_its_attribute(
            Attribute attribute, String value, CohortRule rule) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Criterion(attribute, List.of(value)))
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }

    @Example
    void the_longest_text_is_refused_before_it_is_read() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ConditionText.read("STUDY_YEAR=" + "2,".repeat(1_000) + "2"));
    }

    private static StayAttributes stay(Cursus cursus, int year) {
        return new StayAttributes(new StudyYear(cursus, year), NOW, FACULTIES.get(0), Standing.REGISTERED);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Conditions.any(FACULTIES);
    }

    @Provide
    Arbitrary<StayAttributes> stays() {
        return Conditions.stay(FACULTIES);
    }
}
