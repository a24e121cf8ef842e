package fr.prendresoin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CourseReaderTest {

    private final Reading reading = new SmallCourse().read();

    @Test
    void a_course_without_fault_is_read_without_problem() {
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.course()).isPresent();
    }

    @Test
    void it_says_what_its_author_wrote() {
        Course course = reading.course().orElseThrow();

        assertThat(course.slug()).isEqualTo("petite-formation");
        assertThat(course.verifiedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(course.objectives()).containsExactly("comprendre");
        assertThat(course.activities())
                .extracting(Activity::slug)
                .containsExactly("premiere", "seconde", "la-garde", "evaluation");
        assertThat(course.minutes()).isEqualTo(1 + 2 + 3 + 5);
    }

    @Test
    void a_course_is_for_students_unless_its_sheet_says_otherwise() {
        Reading other = new SmallCourse()
                .spoil(SmallCourse.SHEET, "verified-on", "learners: practitioners\nverified-on")
                .read();
        Reading unknown = new SmallCourse()
                .spoil(SmallCourse.SHEET, "verified-on", "learners: public\nverified-on")
                .read();

        assertThat(reading.course().orElseThrow().learners()).isEqualTo(Learners.STUDENTS);
        assertThat(other.course().orElseThrow().learners()).isEqualTo(Learners.PRACTITIONERS);
        assertThat(unknown.problems())
                .extracting(Problem::message)
                .containsExactly("« learners » est « students » ou « practitioners »");
    }

    @Test
    void a_lesson_calls_its_sources_and_has_addresses_for_its_headings() {
        Lesson lesson = reading.course().orElseThrow().get("premiere", Lesson.class);

        assertThat(lesson.body().toString())
                .contains("<sup><a href=\"#source-1\" aria-label=\"Source 1\">1</a></sup>")
                .contains("<h2 id=\"a-l-oeuvre\">");
        assertThat(lesson.sources()).singleElement().extracting(Source::number).isEqualTo(1);
    }

    @Test
    void a_situation_is_walked_by_its_choices() {
        Situation situation = reading.course().orElseThrow().get("la-garde", Situation.class);

        assertThat(situation.after(List.of()).id()).isEqualTo("debut");
        assertThat(situation.after(List.of("b")).id()).isEqualTo("mal");
        assertThat(situation.after(List.of("b")).last()).isTrue();
    }

    @Test
    void a_quiz_knows_the_key_of_each_question_and_waits_for_the_rest() {
        Quiz quiz = reading.course().orElseThrow().get("evaluation", Quiz.class);

        assertThat(quiz.bank()).hasSize(15).allMatch(question -> question.key().equals(Set.of(0)));
        assertThat(quiz.afterAll()).isTrue();
    }

    @Test
    void lines_that_end_as_on_windows_make_the_same_course() {
        Reading windows = new SmallCourse().everywhere("\n", "\r\n").read();

        assertThat(windows.problems()).isEmpty();
        assertThat(windows.course().orElseThrow().minutes()).isEqualTo(11);
    }

    @Test
    void a_mark_of_byte_order_at_the_start_of_a_file_is_reported_or_ignored_but_never_hides_a_lesson() {
        Reading marked =
                new SmallCourse().spoil(SmallCourse.LESSON, "---", "\uFEFF---").read();

        assertThat(marked.problems())
                .anyMatch(problem -> problem.file().equals(SmallCourse.LESSON) && problem.line() == 1);
        assertThat(marked.course()).isEmpty();
    }

    @Test
    void every_problem_is_reported_not_the_first_one_only() {
        Reading bad = new SmallCourse()
                .spoil(SmallCourse.SHEET, "pass: 2", "pass: 9")
                .spoil(SmallCourse.LESSON, "minutes: 1", "minutes: beaucoup")
                .spoil(SmallCourse.SITUATION, "to: mal", "to: nulle-part")
                .read();

        assertThat(bad.problems())
                .extracting(Problem::file)
                .contains(SmallCourse.SHEET, SmallCourse.LESSON, SmallCourse.SITUATION);
    }

    @Test
    void a_problem_reads_as_a_french_sentence() {
        Problem problem = new Problem(SmallCourse.LESSON, 4, "« lead » manque");

        assertThat(problem).hasToString("lessons/premiere.md, ligne 4 : « lead » manque");
    }
}
