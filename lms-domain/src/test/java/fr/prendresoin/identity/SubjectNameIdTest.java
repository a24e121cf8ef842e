package fr.prendresoin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/** Rules 6 and 7. */
class SubjectNameIdTest {

    @Example
    void eight_then_a_number_is_the_rpps() {
        assertThat(new SubjectNameId("899700366240").professional()).contains(new Rpps("99700366240"));
    }

    @Example
    void zero_then_a_number_is_adeli_and_only_the_first_zero_goes() {
        assertThat(new SubjectNameId("0012345678").professional()).contains(new Adeli("012345678"));
    }

    @Example
    void a_wrong_key_is_accepted_with_a_warning() {
        assertThat(new SubjectNameId("810003461033").professional()).hasValueSatisfying(number -> {
            assertThat(number.number()).isEqualTo("10003461033");
            assertThat(number.plausible()).isFalse();
        });
    }

    @Example
    void any_other_register_gives_no_professional() {
        List.of("112345678/7", "3010000024/AB", "4123456789/1", "512345678901234/x", "610003461033/2", "7", "9", "")
                .forEach(value ->
                        assertThat(new SubjectNameId(value).professional()).isEmpty());
        assertThat(new SubjectNameId(null).professional()).isEmpty();
    }

    @Property(tries = 200)
    void no_digit_is_lost_or_added(@ForAll @NumericChars @StringLength(11) String digits) {
        String zeros = "00" + digits.substring(4);

        assertThat(new SubjectNameId("8" + digits).professional()).contains(new Rpps(digits));
        assertThat(new SubjectNameId("0" + zeros).professional()).contains(new Adeli(zeros));
    }

    @Example
    void the_right_register_with_a_wrong_number_is_malformed() {
        List.of("8", "89970036624", "8997003662400", "8 99700366240", "8abcdefghijk", "0", "0 12345678", "0/1")
                .forEach(value -> assertThatIllegalArgumentException().isThrownBy(() -> new SubjectNameId(value)));
    }
}
