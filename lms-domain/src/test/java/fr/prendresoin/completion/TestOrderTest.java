package fr.prendresoin.completion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule 36: the pre-test is submitted before module 1 opens, the post-test comes after the last. */
class TestOrderTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Course COURSE = CatalogueFixtures.courseWithTests();

    @Test
    void nothing_but_the_pre_test_is_open_at_first() {
        assertThat(openAfter()).containsExactly("avant");
        assertThat(CompletionRule.awaited(
                        COURSE,
                        COURSE.find("seconde").orElseThrow(),
                        Facts.of(List.of()).statuses()))
                .extracting(Activity::slug)
                .containsExactly("avant");
    }

    @Test
    void a_pre_test_opens_everything_whatever_its_score_except_the_post_test() {
        assertThat(openAfter(Fact.graded("avant", MONDAY, 0, true)))
                .containsExactly("avant", "premiere", "seconde", "la-garde");
    }

    @Test
    void the_post_test_opens_after_the_last_module() {
        assertThat(openAfter(
                        Fact.graded("avant", MONDAY, 0, true),
                        Fact.finished("premiere", MONDAY),
                        Fact.finished("seconde", MONDAY),
                        Fact.finished("la-garde", MONDAY)))
                .contains("evaluation");
    }

    @Test
    void where_people_meet_is_shown_before_the_pre_test() {
        Course course = CatalogueFixtures.courseWithTests();

        assertThat(CompletionRule.open(
                        course, CatalogueFixtures.meeting(), Facts.of(List.of()).statuses()))
                .isTrue();
    }

    @Test
    void a_course_without_a_pre_test_opens_at_once() {
        Course course = CatalogueFixtures.smallCourse();

        assertThat(CompletionRule.open(
                        course,
                        course.find("premiere").orElseThrow(),
                        Facts.of(List.of()).statuses()))
                .isTrue();
    }

    private static List<String> openAfter(Fact... facts) {
        Facts known = Facts.of(Stream.of(facts).toList());
        return COURSE.activities().stream()
                .filter(activity -> CompletionRule.open(COURSE, activity, known.statuses()))
                .map(Activity::slug)
                .toList();
    }
}
