package fr.prendresoin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriterionReaderTest {

    private static final int LINE = 27;

    private static final String NESTED =
            """

              all:
                - premiere
                - any:
                    - evaluation
                    - presence: seance
                - at-least:
                    count: 1
                    of: [seconde, la-garde]
                - score: {activity: evaluation, at-least: 3}
                - proved-minutes: 45
                - between:
                    from: 2026-09-01
                    until: 2027-06-30
                    of: [premiere]
            """;

    private static final Criterion FIRST = new Criterion.Passed("premiere");
    private static final Criterion QUIZ = new Criterion.Passed("evaluation");

    @Test
    void all_asks_every_activity_that_is_not_optional() {
        Course course = new SmallCourse()
                .spoil(SmallCourse.SHEET, "- lesson: seconde", "- lesson: seconde\n        optional: true")
                .read()
                .course()
                .orElseThrow();

        assertThat(course.completion())
                .isEqualTo(Criterion.all(List.of(FIRST, new Criterion.Passed("la-garde"), QUIZ)));
        assertThat(course.mandatory()).extracting(Activity::slug).doesNotContain("seconde");
    }

    @Test
    void groups_are_nested_and_their_leaves_are_read() {
        Criterion read = criterion(NESTED);

        assertThat(read)
                .isEqualTo(Criterion.all(List.of(
                        FIRST,
                        new Criterion.Group(1, List.of(QUIZ, new Criterion.Presence("seance"))),
                        new Criterion.Group(
                                1, List.of(new Criterion.Passed("seconde"), new Criterion.Passed("la-garde"))),
                        new Criterion.Score("evaluation", 3),
                        new Criterion.ProvedMinutes(45),
                        new Criterion.Between(
                                LocalDate.of(2026, 9, 1), LocalDate.of(2027, 6, 30), Criterion.all(List.of(FIRST))))));
        assertThat(read.speaksOfTime()).isTrue();
        assertThat(read.speaksOfDays()).isTrue();
    }

    @Test
    void between_two_days_without_a_list_asks_everything() {
        Criterion read = criterion(" {between: {from: 2026-09-01, until: 2026-09-02}}");

        assertThat(read).isInstanceOfSatisfying(Criterion.Between.class, between -> assertThat(between.of())
                .isEqualTo(criterion(" {activities: all}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    some                                              | un critère
                    {any: []}                                         | au moins un critère
                    {all: [nulle-part]}                               | aucune activité ne s’appelle « nulle-part »
                    {most: [premiere]}                                | le critère « most » est inconnu
                    {all: [premiere], any: [premiere]}                | un critère a une seule clé
                    {at-least: {count: 3, of: [premiere, seconde]}}   | entre 1 et 2
                    {score: {activity: premiere, at-least: 1}}        | aucune évaluation ne s’appelle « premiere »
                    {score: {activity: evaluation, at-least: 4}}      | entre 0 et 3
                    {proved-minutes: 0}                               | entre 1 et 6000
                    {presence: premiere}                              | aucune séance ne s’appelle « premiere »
                    {activities: some}                                | ne connaît que « all »
                    {between: {from: 2026-09-02, until: 2026-09-01}}  | vient avant le premier
                    {between: {from: hier, until: 2026-09-01}}        | une date comme
                    """)
    void a_rule_that_cannot_be_kept_is_refused_where_it_stands(String rule, String words) {
        List<Problem> problems = withMeeting(" " + rule).read().problems();

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(SmallCourse.SHEET);
            assertThat(problem.line()).isEqualTo(LINE);
            assertThat(problem.message()).contains(words);
        });
    }

    @Test
    void a_course_of_which_everything_is_optional_never_ends_and_is_refused() {
        SmallCourse course = new SmallCourse();
        for (String entry : List.of("- lesson: premiere", "- lesson: seconde", "- situation: la-garde")) {
            course.spoil(SmallCourse.SHEET, entry, entry + "\n        optional: true");
        }
        course.spoil(SmallCourse.SHEET, "after: all", "after: all\n        optional: true");

        assertThat(course.read().problems())
                .extracting(Problem::message)
                .containsExactly("toutes les activités sont facultatives : rien ne terminerait la formation");
    }

    @Test
    void optional_is_true_or_false() {
        assertThat(new SmallCourse()
                        .spoil(SmallCourse.SHEET, "- lesson: seconde", "- lesson: seconde\n        optional: oui")
                        .read()
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("« true » ou « false »"));
    }

    private static Criterion criterion(String rule) {
        return withMeeting(rule).read().course().orElseThrow().completion();
    }

    private static SmallCourse withMeeting(String rule) {
        return SmallCourse.withMeeting().spoil(SmallCourse.SHEET, "completion: all", "completion:" + rule);
    }
}
