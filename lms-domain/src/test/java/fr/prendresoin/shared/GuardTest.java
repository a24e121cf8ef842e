package fr.prendresoin.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    @Test
    void a_text_loses_the_blanks_around_it() {
        assertThat(Guard.text("  Élodie \t", "givenName", 6)).isEqualTo("Élodie");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\n"})
    void a_blank_text_is_refused_under_its_name(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guard.text(blank, "familyName", 10))
                .withMessageContaining("familyName");
    }

    @Test
    void a_text_that_is_too_long_is_refused_under_its_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guard.text("abcd", "reason", 3))
                .withMessageContaining("reason")
                .withMessageContaining("3");
    }
}
