package fr.prendresoin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Rule 8. */
class SubjectRoleTest {

    private static final String LIST = "^1.2.250.1.213.1.1.5.5";

    @Example
    void ten_is_a_physician_and_sixty_a_nurse() {
        assertThat(SubjectRole.of("10" + LIST)).isEqualTo(new SubjectRole("10", "1.2.250.1.213.1.1.5.5"));
        assertThat(professionOf("10" + LIST).label()).isEqualTo("Médecin");
        assertThat(professionOf("60" + LIST).label()).isEqualTo("Infirmier");
    }

    @Example
    void a_psychologist_has_no_obligation_and_a_physician_has_one() {
        assertThat(professionOf("93" + LIST).label()).isEqualTo("Psychologue");
        assertThat(professionOf("93" + LIST).dpcObligation()).isFalse();
        assertThat(professionOf("10" + LIST).dpcObligation()).isTrue();
    }

    @Example
    void somebody_in_training_is_not_yet_of_the_profession() {
        Profession inTraining = professionOf("G16_10" + LIST);

        assertThat(inTraining.label()).isEqualTo("Médecin en formation");
        assertThat(inTraining.dpcObligation()).isFalse();
    }

    @Example
    void a_code_nobody_knows_is_no_profession_and_nothing_is_guessed() {
        assertThat(SubjectRole.of("11" + LIST).profession()).isEmpty();
        assertThat(SubjectRole.of("010" + LIST).profession()).isEmpty();
    }

    @Example
    void what_is_from_memory_says_so_and_everything_is_dated() {
        assertThat(Professions.all())
                .filteredOn(profession -> !profession.statement().confirmed())
                .extracting(Profession::code)
                .containsExactly("31", "LOCAL_AMB", "LOCAL_AP", "LOCAL_AS", "LOCAL_PP");
        assertThat(Professions.all()).allSatisfy(profession -> {
            assertThat(profession.statement().source()).isNotBlank();
            assertThat(profession.statement().on()).isNotNull();
            assertThat(Professions.find(profession.code())).contains(profession);
        });
    }

    @Property(tries = 300)
    void the_two_parts_are_read_as_they_are_written(
            @ForAll @CharRange(from = '0', to = '9') @CharRange(from = 'A', to = 'Z') @StringLength(min = 1, max = 20)
                    String code,
            @ForAll @Size(min = 2, max = 20) List<@IntRange(max = 1_000_000) Integer> arcs) {
        String list = arcs.stream().map(String::valueOf).collect(Collectors.joining("."));

        assertThat(SubjectRole.of(code + "^" + list)).isEqualTo(new SubjectRole(code, list));
    }

    @Example
    void whatever_has_another_shape_is_malformed() {
        List.of("", "10", "10^", "^1.2.250", "10^1", "10^1.2.", "10^1..2", "10 ^1.2", "10^1.2^Médecin", "１０^1.2")
                .forEach(claim -> assertThatIllegalArgumentException().isThrownBy(() -> SubjectRole.of(claim)));
        assertThatIllegalArgumentException().isThrownBy(() -> SubjectRole.of(null));
        assertThatIllegalArgumentException().isThrownBy(() -> SubjectRole.of("10^" + "1.".repeat(50_000) + "1"));
    }

    private static Profession professionOf(String claim) {
        return SubjectRole.of(claim).profession().orElseThrow();
    }
}
