package fr.prendresoin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExtractTest {

    @Test
    void every_word_that_was_asked_for_is_marked_in_the_form_it_has() {
        List<Piece> pieces = Extract.of("L’épuisement des soignants se prévient.", Words.of("soignante épuisée"));

        assertThat(pieces).filteredOn(Piece::asked).extracting(Piece::text).containsExactly("épuisement", "soignants");
        assertThat(text(pieces)).isEqualTo("L’épuisement des soignants se prévient.");
    }

    @Test
    void a_long_text_is_cut_between_words_around_the_first_one_that_was_asked_for() {
        String text = "mot ".repeat(200) + "sommeil " + "autre ".repeat(200).strip();

        List<Piece> pieces = Extract.of(text, Words.of("sommeil"));

        assertThat(text(pieces)).startsWith("… mot ").endsWith("autre …").hasSizeLessThan(280);
        assertThat(pieces).filteredOn(Piece::asked).extracting(Piece::text).containsExactly("sommeil");
    }

    @Test
    void a_text_without_any_of_the_words_shows_its_beginning() {
        assertThat(Extract.of("Dormir malgré les horaires.", Words.of("stress")))
                .containsExactly(new Piece("Dormir malgré les horaires.", false));
    }

    @Test
    void what_a_text_holds_of_markup_stays_text() {
        assertThat(Extract.of("<b>stress</b>", Words.of("stress")))
                .containsExactly(new Piece("<b>", false), new Piece("stress", true), new Piece("</b>", false));
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
