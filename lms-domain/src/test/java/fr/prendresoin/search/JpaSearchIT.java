package fr.prendresoin.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.progress.ProgressFixtures;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The full-text index of the server shows only what is committed: these tests commit passages, then delete them. */
class JpaSearchIT {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private DatabaseWorld world;
    private CourseRow course;
    private Actor learner;

    @BeforeEach
    void a_learner_takes_a_course_with_some_passages() {
        world = database.world();
        course = world.course();
        passage("", "L’épuisement des soignants", "Ce qui use, ce qui protège.");
        passage("dormir", "Dormir", "Le sommeil des gardes de nuit, et ce qui épuise.");
        passage("autre", "Parler", "On demande de l’aide à un collègue.");
        commit();
        learner = enrolled(course);
    }

    @AfterEach
    void what_was_committed_is_deleted() {
        EntityManager entityManager = database.entityManager();
        entityManager.getTransaction().rollback();
        entityManager.getTransaction().begin();
        world.sql("delete from search_passage");
        world.sql("delete from course_version where id = ?", course.versionId());
        world.sql("delete from course where id = ?", course.id());
        commit();
    }

    @Test
    void other_forms_of_the_words_are_found_and_marked_and_lead_to_the_heading() {
        SearchResults found = find("soignante épuisée");

        assertThat(found.any()).isFalse();
        assertThat(found.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.heading())
                    .filteredOn(Piece::asked)
                    .extracting(Piece::text)
                    .containsExactly("épuisement", "soignants");
            assertThat(hit.activity())
                    .hasValueSatisfying(activity -> assertThat(activity.slug()).isEqualTo("premiere"));
        });
    }

    @Test
    void a_word_in_a_heading_counts_more_than_in_the_text() {
        assertThat(headings(find("épuisé"))).containsExactly("L’épuisement des soignants", "Dormir");
    }

    @Test
    void when_no_passage_has_all_the_words_those_with_some_are_shown_and_it_is_said() {
        SearchResults found = find("collègue soignant");

        assertThat(found.any()).isTrue();
        assertThat(headings(found)).containsExactlyInAnyOrder("L’épuisement des soignants", "Parler");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sommeil -garde",
                "+sommeil @4 *",
                "\"sommeil\" ~(garde)",
                "sommeil') or 1=1 -- ",
                "sommeil; drop table search_passage",
                "%sommeil_<script>"
            })
    void what_looks_like_an_operator_is_plain_words(String typed) {
        assertThat(headings(find(typed))).contains("Dormir").doesNotContain("Parler");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "la de des", "+-*()\"", "xylophone", "'"})
    void what_holds_no_word_of_the_course_finds_nothing(String typed) {
        assertThat(find(typed).hits()).isEmpty();
    }

    @Test
    void nobody_finds_what_is_in_a_course_they_do_not_take() {
        Actor stranger = IdentityFixtures.learner(world.person());
        CourseRow other = world.course();
        Actor elsewhere = enrolled(other);

        assertThat(queries(course).find(stranger, "sommeil", Optional.empty()).hits())
                .isEmpty();
        assertThat(queries(other).find(elsewhere, "sommeil", Optional.empty()).hits())
                .isEmpty();
    }

    @Test
    void fifty_are_shown_at_once_and_the_following_page_begins_where_this_one_stopped() {
        database.entityManager().getTransaction().rollback();
        database.entityManager().getTransaction().begin();
        for (int number = 1; number <= 60; number++) {
            passage("n" + number, "Numéro " + number, "Une crise " + "puis une autre ".repeat(number % 7));
        }
        commit();
        learner = enrolled(course);

        SearchResults first = find("crise");
        SearchResults second = queries(course).find(learner, "crise", first.next());

        assertThat(first.hits()).hasSize(SearchQueries.PAGE);
        assertThat(second.hits()).hasSize(10);
        assertThat(second.next()).isEmpty();
        List<String> all = new ArrayList<>(headings(first));
        all.addAll(headings(second));
        assertThat(all).doesNotHaveDuplicates().hasSize(60);
    }

    @Test
    void a_version_published_before_there_was_a_search_is_added_once() {
        world.sql("delete from search_passage");
        PassageIndex index =
                new PassageIndex(CatalogueFixtures.coursesWith(course.version()), database.entityManager());
        SearchIndexService service = new SearchIndexService(index);
        int others = service.complete(Actor.system("startup"));

        assertThat(others).isEqualTo(1);
        assertThat(service.complete(Actor.system("startup"))).isZero();
    }

    private void passage(String anchor, String heading, String body) {
        database.entityManager().persist(new Passage(course.version(), "premiere", anchor, heading, body));
    }

    private void commit() {
        database.entityManager().getTransaction().commit();
        database.entityManager().getTransaction().begin();
    }

    private Actor enrolled(CourseRow in) {
        PromotionRow promotion = world.promotion();
        PersonId person = world.person();
        world.enrol(world.rule(promotion, in), promotion, in, person);
        return IdentityFixtures.learner(person);
    }

    private SearchResults find(String text) {
        return queries(course).find(learner, text, Optional.empty());
    }

    private SearchQueries queries(CourseRow of) {
        return new SearchQueries(
                ProgressFixtures.queries(CatalogueFixtures.coursesWith(of.version()), database.entityManager()),
                new PassageSearch(database.entityManager()));
    }

    private static List<String> headings(SearchResults found) {
        return found.hits().stream()
                .map(hit -> hit.heading().stream().map(Piece::text).collect(Collectors.joining()))
                .toList();
    }
}
