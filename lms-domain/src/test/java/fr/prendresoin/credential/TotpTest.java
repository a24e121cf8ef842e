package fr.prendresoin.credential;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.shared.Totp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] RFC_SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the lines of SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void the_codes_are_those_of_the_standard(long second, String code) {
        long step = Totp.stepOf(Instant.ofEpochSecond(second));

        assertThat(Totp.code(RFC_SECRET, step, 8)).isEqualTo(code);
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314", "9, 520489"})
    void six_figures_are_those_of_the_standard_below_it(long counter, String code) {
        assertThat(Totp.code(RFC_SECRET, counter, 6)).isEqualTo(code);
    }

    @Property(tries = 200)
    void a_clock_half_a_minute_wrong_is_accepted_and_one_further_away_is_not(
            @ForAll @LongRange(min = 10, max = 100_000_000) long step) {
        Instant now = Instant.ofEpochSecond(step * Totp.STEP_SECONDS + 15);

        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(Totp.stepOf(Totp.code(RFC_SECRET, near, 6), RFC_SECRET, now))
                    .isPresent();
        }
        String far = Totp.code(RFC_SECRET, step + 2, 6);
        boolean alsoNear = Totp.code(RFC_SECRET, step, 6).equals(far)
                || Totp.code(RFC_SECRET, step + 1, 6).equals(far)
                || Totp.code(RFC_SECRET, step - 1, 6).equals(far);
        assertThat(Totp.stepOf(far, RFC_SECRET, now).isPresent()).isEqualTo(alsoNear);
    }

    @Test
    void every_secret_has_160_bits_and_is_new() {
        assertThat(Totp.newSecret()).hasSize(20).isNotEqualTo(Totp.newSecret());
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void letters_for_typing_are_those_of_the_standard(String text, String encoded) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }
}
