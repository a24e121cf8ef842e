package fr.prendresoin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    private static final Route ACTIVITY = Route.signedIn("/formations/{course}/{chapter}/{activity}", "/a.xhtml");

    @Test
    void a_path_gives_its_segments_to_the_names_of_the_address() {
        assertThat(ACTIVITY.match("/formations/qvt/se-proteger/le-planning"))
                .contains(Map.of("course", "qvt", "chapter", "se-proteger", "activity", "le-planning"));
    }

    @Test
    void an_address_without_names_gives_no_segment() {
        assertThat(Route.open("/aide", "/aide.xhtml").match("/aide")).contains(Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/formations/qvt/se-proteger",
                "/formations/qvt/se-proteger/le-planning/",
                "/formations//se-proteger/le-planning",
                "/formations/qvt/se-proteger/le-planning/1",
                "/Formations/qvt/se-proteger/le-planning",
                "formations/qvt/se-proteger/le-planning",
                "/"
            })
    void a_path_that_differs_by_one_segment_or_one_letter_is_another_address(String path) {
        assertThat(ACTIVITY.match(path)).isEmpty();
    }

    @Test
    void a_plain_address_is_tried_before_one_that_would_swallow_it() {
        String attempt = "/formations/qvt/bilan/evaluation/evaluation/5f0/";
        Route review = firstMatching(attempt + "relecture");
        Route question = firstMatching(attempt + "3");

        assertThat(review.page()).isEqualTo("/assessment/relecture.xhtml");
        assertThat(question.page()).isEqualTo("/assessment/question.xhtml");
    }

    private static Route firstMatching(String path) {
        return Routes.ALL.stream()
                .filter(route -> route.match(path).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
