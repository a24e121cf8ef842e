package fr.prendresoin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rule 36: a test before the first module, another one after the last, which can be compared. */
class TestReaderTest {

    @Test
    void a_course_says_which_of_its_quizzes_measures_what() {
        Course course = CatalogueFixtures.courseWithTests();

        assertThat(course.test(TestRole.PRE_TEST)).map(Quiz::slug).contains("avant");
        assertThat(course.test(TestRole.POST_TEST)).map(Quiz::slug).contains("evaluation");
        assertThat(CatalogueFixtures.smallCourse().test(TestRole.POST_TEST)).isEmpty();
    }

    @Test
    void nobody_fails_a_pre_test_and_a_post_test_waits_for_everything() {
        Course course = CatalogueFixtures.courseWithTests();

        assertThat(course.test(TestRole.PRE_TEST).orElseThrow().pass()).isZero();
        assertThat(course.test(TestRole.POST_TEST).orElseThrow().afterAll()).isTrue();
    }

    @Test
    void a_test_may_ask_every_question_of_its_bank() {
        assertThat(SmallCourse.withTests().read().problems()).isEmpty();
        assertSays(SmallCourse.withTests().spoil(SmallCourse.SHEET, "draw: 15", "draw: 16"), "au moins 16");
    }

    @Test
    void a_role_is_one_of_two_words() {
        assertSays(
                SmallCourse.withTests().spoil(SmallCourse.SHEET, "role: pre-test", "role: avant"),
                "« role » est « pre-test » ou « post-test »");
    }

    @Test
    void a_pre_test_has_no_pass_mark() {
        assertSays(
                SmallCourse.withTests().spoil(SmallCourse.SHEET, "role: pre-test", "role: pre-test\n        pass: 2"),
                "rien à réussir");
    }

    @Test
    void a_test_is_never_optional() {
        assertSays(
                SmallCourse.withTests()
                        .spoil(SmallCourse.SHEET, "role: post-test", "role: post-test\n        optional: true"),
                "jamais facultatif");
    }

    @Test
    void a_course_is_measured_once_before_and_once_after() {
        assertSays(
                SmallCourse.withTests()
                        .spoil(SmallCourse.SHEET, "pass: 2", "")
                        .spoil(SmallCourse.SHEET, "role: post-test", "role: pre-test"),
                "a déjà un « pre-test »");
    }

    @Test
    void a_pre_test_comes_first_and_a_post_test_last() {
        SmallCourse turned = SmallCourse.withTests()
                .spoil(SmallCourse.SHEET, "role: pre-test", "role: post-test\n        pass: 1")
                .spoil(SmallCourse.SHEET, "pass: 2\n        banks: [comprendre]\n        role: post-test", "")
                .spoil(
                        SmallCourse.SHEET,
                        "draw: 15\n        \n",
                        "draw: 15\n        banks: [comprendre]\n        role: pre-test\n");

        assertSays(turned, "« pre-test » est la première");
        assertSays(turned, "« post-test » est la dernière");
    }

    @Test
    void a_post_test_asks_other_questions_about_the_same_objectives() {
        assertSays(
                SmallCourse.withTests().spoil(SmallCourse.SHEET, "banks: [comprendre]", "banks: [avant]"),
                "d’autres questions");
        SmallCourse other = SmallCourse.withTests()
                .spoil(SmallCourse.SHEET, "objectives:", "objectives:\n  - id: agir\n    text: \"agir\"")
                .spoil(SmallCourse.FIRST_BANK, "objective: comprendre", "objective: agir");

        assertSays(other, "les mêmes objectifs");
    }

    private static void assertSays(SmallCourse course, String words) {
        assertThat(course.read().problems()).extracting(Problem::message).anyMatch(said -> said.contains(words));
    }
}
