package fr.prendresoin.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.prendresoin.shared.ReferenceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 3. */
class FormerUaisTest {

    private static final Uai PARIS = new Uai("0755976N");
    private static final Uai TOULOUSE = new Uai("0313218E");
    private static final Uai TOULOUSE_BEFORE = new Uai("0311384L");

    @ParameterizedTest
    @CsvSource({"0311384L,0313218E", "0751721N,0755976N", "0751723R,0755976N"})
    void a_former_uai_resolves_to_the_present_one(String former, String present) {
        assertThat(FormerUais.reference().presentOf(new Uai(former))).isEqualTo(new Uai(present));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0755976N", "0313218E", "0751717J"})
    void a_uai_that_is_not_known_as_former_stays_what_it_is(String uai) {
        assertThat(FormerUais.reference().presentOf(new Uai(uai))).isEqualTo(new Uai(uai));
    }

    @Test
    void every_former_uai_leads_to_a_faculty_of_the_register() {
        assertThat(ReferenceFile.lines("/reference/faculties.csv").stream()
                        .map(line -> new Uai(line.get("uai")))
                        .collect(Collectors.toSet()))
                .containsAll(FormerUais.reference().all().stream()
                        .map(FormerUai::present)
                        .toList())
                .doesNotContainAnyElementsOf(FormerUais.reference().all().stream()
                        .map(FormerUai::former)
                        .toList());
    }

    @Test
    void every_former_uai_has_its_source_and_date() {
        assertThat(FormerUais.reference().all()).isNotEmpty().allSatisfy(former -> {
            assertThat(former.source()).isNotBlank();
            assertThat(former.statedOn()).isNotNull();
        });
    }

    @Test
    void a_former_uai_that_leads_to_two_establishments_is_seen() {
        assertThatIllegalStateException().isThrownBy(() -> register(TOULOUSE_BEFORE, TOULOUSE, TOULOUSE_BEFORE, PARIS));
    }

    @Test
    void a_former_uai_that_leads_to_another_former_one_is_seen() {
        assertThatIllegalStateException().isThrownBy(() -> register(TOULOUSE_BEFORE, TOULOUSE, TOULOUSE, PARIS));
        assertThatIllegalStateException().isThrownBy(() -> register(PARIS, TOULOUSE, TOULOUSE, PARIS));
        assertThatIllegalStateException().isThrownBy(() -> register(PARIS, PARIS, TOULOUSE_BEFORE, TOULOUSE));
    }

    /** The number that a spreadsheet made of 0311384L. */
    @Test
    void leading_zeros_are_not_guessed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Uai("311384L"));
    }

    private static FormerUais register(Uai former, Uai present, Uai otherFormer, Uai otherPresent) {
        LocalDate day = LocalDate.of(2026, 11, 22);
        return new FormerUais(List.of(
                new FormerUai(former, present, "essai", day), new FormerUai(otherFormer, otherPresent, "essai", day)));
    }

    @Test
    void the_code_of_a_faculty_outlives_a_merger() {
        assertThat(FormerUais.reference().presentCode("0311384l-pharmacie")).isEqualTo("0313218e-pharmacie");
        assertThat(FormerUais.reference().presentCode("0313218e-pharmacie")).isEqualTo("0313218e-pharmacie");
        assertThat(FormerUais.reference().presentCode("n-importe-quoi")).isEqualTo("n-importe-quoi");
    }
}
