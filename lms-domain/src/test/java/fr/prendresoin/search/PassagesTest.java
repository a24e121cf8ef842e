package fr.prendresoin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.catalogue.Video;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private final List<Passage> passages =
            Passages.of(new VersionId(UUID.randomUUID()), CatalogueFixtures.smallCourse());

    @Test
    void a_course_is_found_by_itself_its_lessons_by_their_headings_and_the_rest_by_its_title() {
        assertThat(passages)
                .extracting(Passage::activity, Passage::anchor, Passage::heading)
                .containsExactly(
                        tuple("", "", "Petite formation"),
                        tuple("premiere", "", "Première"),
                        tuple("premiere", "a-l-oeuvre", "À l’œuvre"),
                        tuple("seconde", "", "Seconde"),
                        tuple("la-garde", "", "La garde"),
                        tuple("evaluation", "", "Évaluation"));
    }

    @Test
    void a_passage_is_text_without_markup_and_without_the_calls_of_sources() {
        assertThat(passages.get(1).body()).isEqualTo("En bref. Un fait vérifié.");
    }

    @Test
    void what_is_said_in_a_film_is_found_where_its_transcript_stands() {
        Course course = CatalogueFixtures.courseOfEveryKind();
        Video film = course.activities().stream()
                .filter(Video.class::isInstance)
                .map(Video.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(Passages.of(new VersionId(UUID.randomUUID()), course))
                .filteredOn(passage -> passage.activity().equals(film.slug()))
                .singleElement()
                .satisfies(passage -> {
                    assertThat(passage.heading()).isEqualTo(film.title());
                    assertThat(passage.anchor()).isEqualTo("transcription");
                    assertThat(passage.body()).contains("dit une voix calme").doesNotContain("<");
                });
    }

    @Test
    void what_happens_in_a_situation_and_what_a_quiz_asks_is_not_found() {
        assertThat(passages).extracting(Passage::body).noneMatch(body -> body.contains("Elle souffle"));
        assertThat(passages).extracting(Passage::body).noneMatch(body -> body.contains("Écouter"));
    }
}
