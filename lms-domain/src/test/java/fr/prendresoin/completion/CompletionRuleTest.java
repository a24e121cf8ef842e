package fr.prendresoin.completion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.CatalogueFixtures;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Criterion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionRuleTest {

    private static final Course COURSE = CatalogueFixtures.smallCourse();
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T09:00:00Z");
    private static final Criterion LESSON = new Criterion.Passed("premiere");
    private static final Criterion QUIZ = new Criterion.Passed("evaluation");
    private static final Criterion MEETING = new Criterion.Presence("seance");

    @Test
    void all_of_is_satisfied_with_the_last_of_them() {
        Verdict verdict = judge(Criterion.all(List.of(LESSON, QUIZ)), done("premiere", MONDAY), graded(2, TUESDAY));

        assertThat(verdict.since()).contains(TUESDAY);
    }

    @Test
    void any_of_is_satisfied_with_the_first_of_them() {
        Verdict verdict =
                judge(new Criterion.Group(1, List.of(LESSON, QUIZ)), graded(2, MONDAY), done("premiere", TUESDAY));

        assertThat(verdict.since()).contains(MONDAY);
    }

    @Test
    void two_out_of_three_are_satisfied_with_the_second() {
        Criterion two = new Criterion.Group(2, List.of(LESSON, QUIZ, MEETING));

        assertThat(judge(two, done("premiere", MONDAY)).satisfied()).isFalse();
        assertThat(judge(two, done("premiere", MONDAY), there(1, WEDNESDAY)).since())
                .contains(WEDNESDAY);
    }

    @Test
    void what_is_missing_is_said_part_by_part() {
        Verdict verdict = judge(Criterion.all(List.of(LESSON, QUIZ, MEETING)), done("premiere", MONDAY));

        assertThat(verdict.missing()).extracting(Verdict::criterion).containsExactly(QUIZ, MEETING);
        assertThat(verdict.reached()).isEqualTo(1);
    }

    @Test
    void a_score_counts_whatever_the_pass_mark() {
        Criterion one = new Criterion.Score("evaluation", 1);

        assertThat(judge(one, graded(1, MONDAY)).since()).contains(MONDAY);
        assertThat(judge(QUIZ, graded(1, MONDAY)).satisfied()).isFalse();
    }

    @Test
    void the_best_score_so_far_is_told_while_it_is_not_enough() {
        Verdict verdict = judge(new Criterion.Score("evaluation", 3), graded(2, MONDAY), graded(1, TUESDAY));

        assertThat(verdict.satisfied()).isFalse();
        assertThat(verdict.reached()).isEqualTo(2);
    }

    @Test
    void proved_minutes_count_from_the_moment_they_were_reached() {
        Criterion hour = new Criterion.ProvedMinutes(60);

        assertThat(judge(hour, Fact.proved(40, MONDAY)).reached()).isEqualTo(40);
        assertThat(judge(hour, Fact.proved(40, MONDAY), Fact.proved(61, TUESDAY))
                        .since())
                .contains(TUESDAY);
    }

    @Test
    void time_spent_without_proof_completes_nothing() {
        Fact seen = new Fact(Fact.Kind.SEEN, "premiere", 0, MONDAY, null, null, false, null);

        assertThat(judge(LESSON, seen).satisfied()).isFalse();
        assertThat(judge(new Criterion.ProvedMinutes(1), seen).satisfied()).isFalse();
    }

    @Test
    void a_presence_counts_until_it_is_withdrawn_and_again_when_it_is_confirmed_again() {
        Fact present = there(1, MONDAY);
        Fact withdrawn = Fact.presence("seance", TUESDAY, LocalDate.of(2026, 11, 20), false)
                .numbered(2);

        assertThat(judge(MEETING, present).since()).contains(MONDAY);
        assertThat(judge(MEETING, present, withdrawn).satisfied()).isFalse();
        assertThat(judge(MEETING, present, withdrawn, there(3, WEDNESDAY)).since())
                .contains(WEDNESDAY);
    }

    @Test
    void only_what_happened_in_time_counts_and_both_days_are_included() {
        Criterion tuesday = new Criterion.Between(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24), LESSON);

        assertThat(judge(tuesday, done("premiere", MONDAY)).satisfied()).isFalse();
        assertThat(judge(tuesday, done("premiere", TUESDAY)).satisfied()).isTrue();
        assertThat(judge(tuesday, done("premiere", WEDNESDAY)).satisfied()).isFalse();
    }

    @Test
    void days_are_those_of_the_place_where_the_learner_studies() {
        Criterion tuesday = new Criterion.Between(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24), LESSON);
        Fact lateOnMondayInParis = done("premiere", Instant.parse("2026-11-23T22:30:00Z"));

        assertThat(CompletionRule.judge(tuesday, facts("Europe/Paris", lateOnMondayInParis))
                        .satisfied())
                .isFalse();
        assertThat(CompletionRule.judge(tuesday, facts("Indian/Reunion", lateOnMondayInParis))
                        .satisfied())
                .isTrue();
    }

    @Test
    void a_presence_counts_for_the_day_of_the_meeting_not_for_the_day_it_was_written_down() {
        Criterion friday = new Criterion.Between(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20), MEETING);

        assertThat(judge(friday, there(1, WEDNESDAY)).since()).contains(WEDNESDAY);
    }

    @Test
    void a_course_may_be_completed_without_being_passed() {
        Course course = CatalogueFixtures.smallCourseAsking(new Criterion.Score("evaluation", 0));

        Standing failed = standing(course, graded(1, MONDAY));
        Standing passed = standing(course, graded(1, MONDAY), graded(3, TUESDAY));

        assertThat(failed.completedAt()).contains(MONDAY);
        assertThat(failed.passed()).isFalse();
        assertThat(passed.completedAt()).contains(MONDAY);
        assertThat(passed.passedAt()).contains(TUESDAY);
    }

    @Test
    void a_course_that_asks_everything_is_completed_and_passed_at_once() {
        Standing standing = standing(
                COURSE,
                done("premiere", MONDAY),
                done("seconde", MONDAY),
                done("la-garde", MONDAY),
                graded(2, TUESDAY));

        assertThat(standing.completedAt()).contains(TUESDAY);
        assertThat(standing.passedAt()).contains(TUESDAY);
    }

    @Test
    void the_quiz_waits_for_what_is_named_as_its_reason() {
        Activity quiz = COURSE.find("evaluation").orElseThrow();

        assertThat(CompletionRule.awaited(
                        COURSE,
                        quiz,
                        facts("Europe/Paris", done("premiere", MONDAY)).statuses()))
                .extracting(Activity::slug)
                .containsExactly("seconde", "la-garde");
    }

    @Test
    void a_chapter_is_done_with_its_last_activity() {
        Course.Chapter chapter = COURSE.chapters().get(0);
        Facts two = facts("Europe/Paris", done("premiere", MONDAY), done("seconde", MONDAY));

        assertThat(CompletionRule.chapterDone(COURSE, chapter, two.statuses())).isFalse();
        assertThat(CompletionRule.chapterDone(
                        COURSE, chapter, two.with(done("la-garde", TUESDAY)).statuses()))
                .isTrue();
    }

    private static Standing standing(Course course, Fact... facts) {
        return Journey.through(course, facts("Europe/Paris", facts)).standing();
    }

    private static Verdict judge(Criterion criterion, Fact... facts) {
        return CompletionRule.judge(criterion, facts("Europe/Paris", facts));
    }

    private static Facts facts(String zone, Fact... facts) {
        return new Facts(List.of(facts), ZoneId.of(zone));
    }

    private static Fact done(String activity, Instant at) {
        return Fact.finished(activity, at).numbered(1);
    }

    private static Fact graded(int score, Instant at) {
        return Fact.graded("evaluation", at, score, score >= 2).numbered(1);
    }

    private static Fact there(int number, Instant at) {
        return Fact.presence("seance", at, LocalDate.of(2026, 11, 20), true).numbered(number);
    }
}
