package fr.prendresoin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;

class NameComparisonPropertyTest {

    @Property
    void capitals_blanks_and_hyphens_say_nothing(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String one,
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String two) {
        String name = one + "-" + two;

        assertThat(NameComparison.same(name, " " + one.toUpperCase(Locale.ROOT) + " " + two + " "))
                .isTrue();
    }

    @Property
    void a_letter_more_is_another_name(@ForAll @AlphaChars @NotBlank @StringLength(max = 20) String name) {
        assertThat(NameComparison.same(name, name + "x")).isFalse();
    }

    @Example
    void accents_say_nothing_however_they_are_written() {
        assertThat(NameComparison.same("Éloïse", Normalizer.normalize("Éloïse", Normalizer.Form.NFD)))
                .isTrue();
        assertThat(NameComparison.same("Éloïse", "ELOISE")).isTrue();
        assertThat(NameComparison.same("Éloïse", "Élise")).isFalse();
    }
}
