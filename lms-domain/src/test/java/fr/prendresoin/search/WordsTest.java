package fr.prendresoin.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.search.Words.Word;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "soignante, soignants",
        "épuisée, épuisement",
        "epuisee, épuisement",
        "ÉPUISÉ, épuisée",
        "harcelee, harcèlement",
        "émotion, émotionnel",
        "fatiguées, fatigue",
        "hopital, hôpitaux",
        "ecouter, écoute",
        "oeuvre, œuvre",
        "isolee, isolement",
        "Gardes, garde",
        "QVT, qvt",
        "dort, dormir",
        "dormir, dorment",
        "recoit, recevoir",
        "epuises, épuisement",
        "connaitre, connu"
    })
    void a_word_finds_its_other_forms_with_or_without_accents(String typed, String written) {
        assertThat(word(typed).means(word(written))).isTrue();
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource({"sommeil, sommet", "stress, tresse", "garde, regard", "patient, patience", "dort, dorure", "met, métier"
    })
    void two_words_of_other_families_are_two_words(String typed, String written) {
        assertThat(word(typed).means(word(written))).isFalse();
    }

    @Test
    void what_stands_before_an_apostrophe_and_what_is_in_every_text_is_no_word() {
        String text = "L’équipe de la nuit, c'est d'abord vous";

        assertThat(Words.of(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("équipe", "nuit", "abord");
    }

    @Property(tries = 500)
    void whatever_is_typed_the_stems_are_letters_and_digits(@ForAll String text) {
        assertThat(Words.of(text)).allSatisfy(word -> {
            assertThat(word.stems()).isNotEmpty().allMatch(stem -> stem.matches("[a-z0-9]{2,}"));
            assertThat(word.start()).isLessThan(word.end());
        });
    }

    private static Word word(String text) {
        List<Word> words = Words.of(text);
        assertThat(words).hasSize(1);
        return words.get(0);
    }
}
