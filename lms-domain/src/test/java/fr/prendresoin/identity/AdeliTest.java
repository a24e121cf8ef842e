package fr.prendresoin.identity;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/** The second half of rule 6. */
class AdeliTest {

    @Property(tries = 100)
    void nine_digits_are_a_number_and_keep_their_zeros(@ForAll @NumericChars @StringLength(9) String digits) {
        Adeli adeli = Adeli.typed(digits.substring(0, 2) + " " + digits.substring(2));

        assertThat(adeli).isEqualTo(Adeli.fromDirectory(digits));
        assertThat(adeli.number()).isEqualTo(digits);
        assertThat(adeli.plausible()).isTrue();
    }

    @Example
    void whatever_else_is_refused_in_a_form_and_the_refusal_carries_what_was_typed() {
        List.of("01234567", "0123456789", "2A1234567", "01-234567", "٠١٢٣٤٥٦٧٨", "012345678\u0000")
                .forEach(typed -> assertRefused(() -> Adeli.typed(typed), IdentityRule.ADELI_MALFORMED, typed));
        assertRefused(() -> Adeli.typed("  "), IdentityRule.NUMBER_MISSING);
    }

    /** The format is from memory: it may warn about what the directory says, not refuse it. */
    @Example
    void another_format_from_the_directory_is_accepted_with_a_warning() {
        assertThat(Adeli.fromDirectory("2a1234567").number()).isEqualTo("2A1234567");
        assertThat(Adeli.fromDirectory("2A1234567").plausible()).isFalse();
        assertThat(Adeli.fromDirectory("01234567").plausible()).isFalse();
    }

    @Example
    void what_no_register_could_have_written_is_no_number() {
        List.of("", "  ", "012345678/1", "01 234567", "é12345678", "0\u017f2345678", "0".repeat(21))
                .forEach(number -> assertThatIllegalArgumentException().isThrownBy(() -> Adeli.fromDirectory(number)));
    }
}
