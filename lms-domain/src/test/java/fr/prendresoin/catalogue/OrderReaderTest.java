package fr.prendresoin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderReaderTest {

    @Test
    void an_author_says_which_activity_another_one_waits_for() {
        Course course = CatalogueFixtures.courseWithRounds();
        Plan plan = course.plan().orElseThrow();

        assertThat(course.before(plan)).map(Activity::slug).contains("premiere");
        assertThat(course.before(course.get("la-garde", Situation.class))).contains(plan);
        assertThat(course.before(course.get("seconde", Lesson.class))).isEmpty();
        assertThat(plan.finishedByWord()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"la-garde", "evaluation", "nulle-part"})
    void nobody_waits_for_what_comes_later_or_does_not_exist(String wrong) {
        Reading reading = SmallCourse.withRounds()
                .spoil(SmallCourse.SHEET, "after: le-plan", "after: " + wrong)
                .read();

        assertThat(reading.problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("« after »") && message.contains(wrong));
    }

    @Test
    void a_plan_that_no_second_round_waits_for_is_no_plan_between_two_rounds() {
        Reading reading = SmallCourse.withRounds()
                .spoil(SmallCourse.SHEET, "        after: le-plan\n", "")
                .read();

        assertThat(reading.course()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::message).anyMatch(message -> message.contains("deux tours"));
    }
}
