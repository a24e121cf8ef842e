package fr.prendresoin.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

/** Rules 1 and 2. */
class UaiTest {

    /** The 23 letters in the order of the check: I, O and Q look too much like figures. */
    private static final String CHECK = "ABCDEFGHJKLMNPRSTUVWXYZ";

    @Property(tries = 300)
    void seven_digits_and_their_letter_are_a_uai(@ForAll @IntRange(max = 9_999_999) int number) {
        String written = "%07d%s".formatted(number, CHECK.charAt(number % 23));

        assertThat(new Uai(written).value()).isEqualTo(written);
    }

    @Property(tries = 300)
    void seven_digits_with_another_letter_are_none(
            @ForAll @IntRange(max = 9_999_999) int number, @ForAll @CharRange(from = 'A', to = 'Z') char letter) {
        Assume.that(letter != CHECK.charAt(number % 23));

        assertRefused("%07d%s".formatted(number, letter));
    }

    @Property(tries = 200)
    void one_wrong_digit_is_seen(
            @ForAll @IntRange(max = 9_999_999) int number, @ForAll @IntRange(min = 1, max = 9) int change) {
        int wrong = number / 10 * 10 + (number % 10 + change) % 10;

        assertRefused("%07d%s".formatted(wrong, CHECK.charAt(number % 23)));
    }

    @Example
    void leading_zeros_are_kept() {
        assertThat(new Uai("0134009M").value()).isEqualTo("0134009M");
    }

    @Example
    void it_may_be_written_in_small_letters_and_between_blanks() {
        assertThat(new Uai(" 0801344b ")).isEqualTo(new Uai("0801344B"));
    }

    @Example
    void whatever_has_another_shape_is_none() {
        assertRefused(null);
        assertRefused("");
        assertRefused("134009M");
        assertRefused("00134009M");
        assertRefused("0134009");
        assertRefused("013 4009M");
        assertRefused("٠١٣٤٠٠٩M");
    }

    /** U+017F, the long s, becomes S in capitals: the number would change without a word. */
    @Example
    void a_letter_that_only_becomes_the_check_letter_in_capitals_is_none() {
        assertThat(new Uai("0000015s").value()).isEqualTo("0000015S");

        assertRefused("0000015\u017f");
    }

    private static void assertRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Uai(written));
    }
}
