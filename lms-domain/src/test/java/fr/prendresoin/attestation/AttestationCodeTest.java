package fr.prendresoin.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.shared.NotFound;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AttestationCodeTest {

    @Example
    void a_code_has_more_than_128_random_bits_and_is_read_in_groups_of_four() {
        AttestationCode code = AttestationCode.random();

        assertThat(code.value()).hasSize(28);
        assertThat(code.shown()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(AttestationCode.LENGTH * 5).isGreaterThanOrEqualTo(128);
    }

    @Example
    void a_thousand_codes_are_a_thousand_codes() {
        assertThat(Stream.generate(AttestationCode::random).limit(1_000).collect(Collectors.toSet()))
                .hasSize(1_000);
    }

    @Property(tries = 100)
    void a_code_is_understood_however_it_is_typed(@ForAll boolean lower, @ForAll boolean spaced) {
        AttestationCode code = AttestationCode.random();
        String typed = spaced ? code.shown().replace("-", " ") : code.value();

        assertThat(AttestationCode.typed(lower ? " " + typed.toLowerCase(Locale.ROOT) : typed.replace('0', 'O')))
                .isEqualTo(code);
    }

    @Property
    void what_has_not_its_form_is_no_code(@ForAll String text) {
        if (text.length() < AttestationCode.LENGTH) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> AttestationCode.typed(text));
        }
    }
}
