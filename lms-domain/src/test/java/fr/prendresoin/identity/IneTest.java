package fr.prendresoin.identity;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prendresoin.shared.RuleViolation;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Rule 12. */
class IneTest {

    @Example
    void the_formats_in_use_are_accepted() {
        assertThat(List.of("123456789FF", "1234567890F", "1234A12345F", "0AB01N00D42"))
                .allSatisfy(written -> assertThat(new Ine(written).value()).isEqualTo(written));
    }

    @Property(tries = 300)
    void no_number_of_a_format_is_rejected_on_its_letters(@ForAll("written") String written) {
        assertThat(new Ine(written).value()).isEqualTo(written);
    }

    @Property(tries = 100)
    void it_may_be_written_in_small_letters_and_in_groups(@ForAll("written") String written) {
        String typed = " " + written.substring(0, 4) + "\u00A0" + written.substring(4) + " ";

        assertThat(new Ine(typed.toLowerCase(Locale.ROOT)).value()).isEqualTo(written);
    }

    @Property(tries = 300)
    void screens_and_logs_show_the_last_two_signs_alone(@ForAll("written") String written) {
        Ine ine = new Ine(written);

        assertThat(ine.masked()).isEqualTo("•••••••••" + written.substring(9));
        assertThat("connexion de " + ine).isEqualTo("connexion de " + ine.masked());
    }

    @Example
    void another_length_is_refused_and_the_zeros_a_spreadsheet_lost_are_not_guessed() {
        assertRefused(() -> new Ine("12345678FF"), IdentityRule.INE_WRONG_LENGTH, 10);
        assertRefused(() -> new Ine("123456789FFF"), IdentityRule.INE_WRONG_LENGTH, 12);
        assertRefused(() -> new Ine("F".repeat(100_000)), IdentityRule.INE_WRONG_LENGTH, 100_000);
    }

    @Example
    void other_signs_are_refused() {
        List.of(
                        "123456789-F",
                        "123456789.F",
                        "12345678\u00C9FF",
                        "123456789F\u017F",
                        "123456789F\u0131",
                        "1234567890Ｆ",
                        "١٢٣٤٥٦٧٨٩FF",
                        "12345\n789FF",
                        "123456789F\u200B",
                        "\uFEFF123456789F",
                        "1234567890\uD83D\uDE42",
                        "';DROP----F",
                        "=1+1234567F")
                .forEach(written -> assertRefused(() -> new Ine(written), IdentityRule.INE_WRONG_SIGNS));
    }

    /** Each format holds a letter: eleven digits are an RPPS number in the wrong field. */
    @Example
    void eleven_digits_are_no_ine() {
        assertRefused(() -> new Ine("99700366240"), IdentityRule.INE_WRONG_SIGNS);
    }

    @Example
    void nothing_is_said_to_be_missing() {
        assertRefused(() -> new Ine(null), IdentityRule.NUMBER_MISSING);
        assertRefused(() -> new Ine("  "), IdentityRule.NUMBER_MISSING);
    }

    @Example
    void a_refusal_never_holds_the_number() {
        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> new Ine("12345678FF"));

        assertThat(refusal.toString() + refusal.arguments()).doesNotContain("12345678", "FF");
    }

    @Provide
    Arbitrary<String> written() {
        StringArbitrary digits = Arbitraries.strings().numeric();
        StringArbitrary letters = Arbitraries.strings().withCharRange('A', 'Z');
        StringArbitrary either = Arbitraries.strings().numeric().withCharRange('A', 'Z');
        return Arbitraries.oneOf(
                joined(digits.ofLength(9), letters.ofLength(2)),
                joined(digits.ofLength(10), letters.ofLength(1)),
                joined(digits.ofLength(4), Arbitraries.just("A"), digits.ofLength(5), letters.ofLength(1)),
                joined(either.ofLength(5), letters.ofLength(1), either.ofLength(5)));
    }

    @SafeVarargs
    private static Arbitrary<String> joined(Arbitrary<String>... parts) {
        return Combinators.combine(List.of(parts)).as(all -> String.join("", all));
    }
}
