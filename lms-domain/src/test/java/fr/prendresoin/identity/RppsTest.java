package fr.prendresoin.identity;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/** Rules 4, 5 and 7. */
class RppsTest {

    private static final String WRONG_KEY_IN_THE_DIRECTORY = "10003461033";

    @Example
    void the_numbers_of_the_official_test_people_are_valid() {
        assertThat(List.of("99700366240", "99700218896", "99700245667", "99700427885", "99700075064", "10100000016"))
                .allSatisfy(number -> assertThat(Rpps.typed(number).number()).isEqualTo(number));
    }

    @Example
    void a_wrong_key_is_refused_in_a_form_and_the_refusal_carries_what_was_typed() {
        assertRefused(() -> Rpps.typed("99700366241"), IdentityRule.RPPS_WRONG_KEY, "99700366241");
        assertRefused(() -> Rpps.typed("10100000017"), IdentityRule.RPPS_WRONG_KEY, "10100000017");
        assertRefused(() -> Rpps.typed(" 99 700 366 241 "), IdentityRule.RPPS_WRONG_KEY, "99 700 366 241");
    }

    @Example
    void a_number_of_the_directory_with_a_wrong_key_is_accepted_with_a_warning_and_refused_when_typed() {
        assertThat(Rpps.fromDirectory(WRONG_KEY_IN_THE_DIRECTORY).plausible()).isFalse();
        assertThat(Rpps.fromDirectory("10102727017").plausible()).isFalse();
        assertThat(Rpps.fromDirectory(" 99700366240 ").plausible()).isTrue();

        assertRefused(
                () -> Rpps.typed(WRONG_KEY_IN_THE_DIRECTORY), IdentityRule.RPPS_WRONG_KEY, WRONG_KEY_IN_THE_DIRECTORY);
    }

    @Property(tries = 300)
    void ten_digits_have_one_right_key_and_no_other(@ForAll @NumericChars @StringLength(10) String digits) {
        assertThat(IntStream.range(0, 10).filter(key -> new Rpps(digits + key).plausible()))
                .hasSize(1);
    }

    @Property(tries = 300)
    void one_wrong_digit_is_seen(
            @ForAll @NumericChars @StringLength(10) String digits,
            @ForAll @IntRange(max = 10) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        String right = withItsKey(digits);
        int wrong = (right.charAt(place) - '0' + change) % 10;

        assertThat(new Rpps(right.substring(0, place) + wrong + right.substring(place + 1)).plausible())
                .isFalse();
    }

    @Property(tries = 300)
    void two_neighbours_that_changed_places_are_seen(
            @ForAll @NumericChars @StringLength(10) String digits, @ForAll @IntRange(max = 9) int place) {
        String right = withItsKey(digits);
        char first = right.charAt(place);
        char second = right.charAt(place + 1);
        Assume.that(first != second && Math.abs(first - second) != 9);

        assertThat(new Rpps(right.substring(0, place) + second + first + right.substring(place + 2)).plausible())
                .isFalse();
    }

    @Property(tries = 100)
    void a_number_may_be_typed_in_groups(
            @ForAll @NumericChars @StringLength(10) String digits, @ForAll @IntRange(min = 1, max = 10) int place) {
        String right = withItsKey(digits);

        List.of(" ", "  ", "\u00A0", "\u202F", "\t").forEach(space -> assertThat(
                        Rpps.typed(space + right.substring(0, place) + space + right.substring(place) + space))
                .isEqualTo(new Rpps(right)));
    }

    @Example
    void leading_zeros_are_kept() {
        assertThat(Rpps.typed(withItsKey("0000000001")).number()).startsWith("0000000001");
    }

    @Example
    void whatever_is_not_eleven_digits_is_refused() {
        List.of(
                        "9970036624",
                        "997003662400",
                        "899700366240",
                        "9970036624O",
                        "9970036624a",
                        "99-700-366-240",
                        "99.700.366.240",
                        "+9970036624",
                        "99700366240;",
                        "99700\n366240",
                        "99700366240\u200B",
                        "\uFEFF99700366240",
                        "٩٩٧٠٠٣٦٦٢٤٠",
                        "９９７００３６６２４０",
                        "<b>99700366240",
                        "9".repeat(100_000))
                .forEach(typed -> {
                    assertRefused(() -> Rpps.typed(typed), IdentityRule.RPPS_MALFORMED, typed);
                    assertThatIllegalArgumentException().isThrownBy(() -> Rpps.fromDirectory(typed));
                });
    }

    @Example
    void nothing_typed_is_said_to_be_missing() {
        assertRefused(() -> Rpps.typed(null), IdentityRule.NUMBER_MISSING);
        assertRefused(() -> Rpps.typed(" \u00A0\t"), IdentityRule.NUMBER_MISSING);
        assertThatIllegalArgumentException().isThrownBy(() -> Rpps.fromDirectory(null));
    }

    private static String withItsKey(String digits) {
        return IntStream.range(0, 10)
                .mapToObj(key -> digits + key)
                .filter(number -> new Rpps(number).plausible())
                .findFirst()
                .orElseThrow();
    }
}
