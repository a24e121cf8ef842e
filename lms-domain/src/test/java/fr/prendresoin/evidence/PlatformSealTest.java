package fr.prendresoin.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlatformSealTest {

    private final PlatformSeal seal = SealFixtures.seal();

    @Test
    void a_seal_holds_for_the_text_it_was_put_on() {
        assertThat(SealFixtures.holds(seal.seal("{\"title\":\"Été\"}"), "{\"title\":\"Été\"}"))
                .isTrue();
    }

    @Property(tries = 200)
    void a_seal_holds_for_no_other_text(@ForAll("texts") String text, @ForAll("texts") String other) {
        assertThat(SealFixtures.holds(seal.seal(text), other)).isEqualTo(text.equals(other));
    }

    @Test
    void what_is_no_signature_holds_for_nothing() {
        assertThat(SealFixtures.holds(new Sealed("", "not Base64"), "text")).isFalse();
        assertThat(SealFixtures.holds(new Sealed("", ""), "text")).isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ascii().ofMaxLength(20);
    }
}
