package fr.prendresoin.identity;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/** The first half of rule 13. */
class ApogeeIneTest {

    @Example
    void the_number_and_its_key_make_the_ine() {
        assertThat(new ApogeeIne("0123456789", "X").ine()).isEqualTo(new Ine("0123456789X"));
    }

    @Property(tries = 200)
    void no_sign_is_lost_or_added(
            @ForAll @NumericChars @StringLength(10) String number, @ForAll @CharRange(from = 'A', to = 'Z') char key) {
        assertThat(new ApogeeIne(" " + number + " ", key + " ").ine().value()).isEqualTo(number + key);
    }

    @Example
    void a_number_whose_zeros_a_spreadsheet_took_away_is_refused() {
        assertRefused(() -> new ApogeeIne("123456789", "X"), IdentityRule.APOGEE_NUMBER_WRONG_LENGTH, 9);
        assertRefused(() -> new ApogeeIne("1,23E+09", "X"), IdentityRule.APOGEE_NUMBER_WRONG_LENGTH, 8);
        assertRefused(() -> new ApogeeIne(null, "X"), IdentityRule.APOGEE_NUMBER_WRONG_LENGTH, 0);
    }

    /** Both columns together would have the right length. */
    @Example
    void a_column_that_holds_both_is_refused() {
        assertRefused(() -> new ApogeeIne("0123456789X", ""), IdentityRule.APOGEE_NUMBER_WRONG_LENGTH, 11);
        assertRefused(() -> new ApogeeIne("0123456789", ""), IdentityRule.APOGEE_KEY_WRONG_LENGTH, 0);
        assertRefused(() -> new ApogeeIne("0123456789", "XY"), IdentityRule.APOGEE_KEY_WRONG_LENGTH, 2);
        assertRefused(() -> new ApogeeIne("0123456789", null), IdentityRule.APOGEE_KEY_WRONG_LENGTH, 0);
    }

    @Example
    void other_signs_are_refused() {
        assertRefused(() -> new ApogeeIne("01234-6789", "X"), IdentityRule.INE_WRONG_SIGNS);
        assertRefused(() -> new ApogeeIne("0123456789", "?"), IdentityRule.INE_WRONG_SIGNS);
        assertRefused(() -> new ApogeeIne("0123456789", "\u017F"), IdentityRule.INE_WRONG_SIGNS);
        assertRefused(() -> new ApogeeIne("01234 6789", "X"), IdentityRule.INE_WRONG_LENGTH, 10);
    }

    @Example
    void logs_show_the_last_two_signs_alone() {
        assertThat(new ApogeeIne("0123456789", "X")).hasToString("•••••••••9X");
    }
}
