package fr.prendresoin.bench;

import fr.prendresoin.bench.Learner.Band;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What learners do: workloads a to d. */
final class LearnerWork {

    private static final int BEGINNERS = 200;
    private static final int QUESTIONS = 10;
    private static final Pattern STEM = Pattern.compile("id=\"enonce-\\d+\"[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern CHOICE =
            Pattern.compile("name=\"reponse\" value=\"(\\d+)\"[^>]*/?>\\s*<span>(.*?)</span>", Pattern.DOTALL);

    private final Load load;
    private final CourseMap course;
    private final Wanted wanted;

    LearnerWork(Load load, CourseMap course, Wanted wanted) {
        this.load = load;
        this.course = course;
        this.wanted = wanted;
    }

    /**
     * What is new to the compilers makes them compile again what was settled: everything is done once, signing in and
     * first views included, before the pages settle for good.
     */
    void warmUp() {
        wanted.when("a", () -> {
            load.settle(400, 4000, LearnerWork::form);
            load.settle(100, 600, this::signIn);
        });
        settle(wanted.quick() ? 0 : 20_000);
        wanted.when("c", () -> load.warmUp(0, 5 * BEGINNERS, this::lessonFirst));
        settle(wanted.quick() ? 0 : 12_000);
    }

    /** Repeatable work, until the compilers are done with it or so many course pages were shown. */
    private void settle(int most) {
        wanted.when("b", () -> load.settle(2000, most, this::coursePage));
        wanted.when("c", () -> {
            load.settle(1000, most / 3, this::lessonAgain);
            load.settle(500, most / 5, this::lessonRevisited);
        });
        wanted.when("d", () -> load.settle(
                100, most / 12, (browser, index) -> quiz(browser, Band.COMPLETED.learner(index, load.learners()))));
    }

    void measureSignIns() {
        load.measure("a form of the sign-in", 5, 405, LearnerWork::form).print();
        load.measure("a sign-in", 5, 205, this::signIn).print();
    }

    void measure() {
        wanted.when("b", () -> load.measure("b course page", 20_000, 22_000, this::coursePage)
                .promised(4)
                .print());
        wanted.when("c", this::measureLessons);
        wanted.when("d", this::measureQuiz);
    }

    /** Ending a course is work of its own: some of those who have the quiz left warm it up, others are counted. */
    private void measureQuiz() {
        int warm = Math.min(400, load.learners() / 20);
        load.warmUp(0, warm, this::quizOpen);
        load.measure("d quiz attempt", warm, Math.min(warm + 100, load.learners() / 10), this::quizOpen)
                .promised(40)
                .print();
    }

    private void measureLessons() {
        load.measure("c1 lesson page again", 6000, 8000, this::lessonAgain)
                .promised(4)
                .print();
        load.measure("c2 lesson first view and completion", 5 * BEGINNERS, 8 * BEGINNERS, this::lessonFirst)
                .promised(6)
                .print();
    }

    private void signIn(Browser browser, int index) throws IOException {
        Learner learner = Learner.any(index, load.learners());
        Reply reply = browser.as("").form(
                "/api/connexion", "identifiant=" + learner.login() + "&motdepasse=" + Students.PASSWORD + "&retour=");
        if (!reply.expect(303, "signing in").location().equals("/accueil")) {
            throw new IllegalStateException("signing in led to " + reply.location());
        }
    }

    private static void form(Browser browser, int index) throws IOException {
        browser.as("").get("/connexion").expect(200, "the sign-in page");
    }

    private void coursePage(Browser browser, int index) throws IOException {
        browser.as(Learner.any(index, load.learners()).token())
                .get(CourseMap.ADDRESS)
                .expect(200, "the course page");
    }

    /** A lesson that is the learner's place already: nothing is written. */
    private void lessonAgain(Browser browser, int index) throws IOException {
        int candidate = index * 2;
        Learner learner = Band.UNDER_WAY.learner(candidate, load.learners());
        while (!course.step(learner.done() - 1).kind().equals("lesson")) {
            learner = Band.UNDER_WAY.learner(++candidate, load.learners());
        }
        browser.as(learner.token())
                .get(course.step(learner.done() - 1).address())
                .expect(200, "a lesson");
    }

    /** Somebody who completed the course reads one of its lessons again: the place moves, nothing new is finished. */
    private void lessonRevisited(Browser browser, int index) throws IOException {
        Learner learner = Band.COMPLETED.learner(index, load.learners());
        CourseMap.Step step = course.reading(index % 5);
        browser.as(learner.token()).get(step.address()).expect(200, "a lesson");
        browser.form(step.api("termine"), "").expect(303, "finishing a lesson again");
    }

    /** Every beginner opens and finishes the first lesson or situation, then every one the second, and so on. */
    private void lessonFirst(Browser browser, int index) throws IOException {
        Learner learner = Band.NOT_STARTED.learner(index % BEGINNERS, load.learners());
        CourseMap.Step step = course.reading(index / BEGINNERS);
        browser.as(learner.token()).get(step.address()).expect(200, "a lesson");
        browser.form(step.api("termine"), "").expect(303, "finishing a lesson");
    }

    private void quizOpen(Browser browser, int index) throws IOException {
        quiz(browser, Band.QUIZ_LEFT.learner(index, load.learners()));
    }

    /** 16 requests: the quiz, the start, the page of its questions, ten saves, the review, the end, the result. */
    private void quiz(Browser browser, Learner learner) throws IOException {
        browser.as(learner.token()).get(course.quiz().address()).expect(200, "the quiz");
        String first = browser.form(course.quiz().api("tentatives"), "")
                .expect(303, "starting the quiz")
                .location();
        String attempt = first.substring(0, first.lastIndexOf('/'));
        String api = "/api/tentatives/" + attempt.substring(attempt.lastIndexOf('/') + 1);
        String[] questions =
                browser.get(first).expect(200, "the questions").text().split("data-question=\"");
        for (int question = 1; question <= QUESTIONS; question++) {
            String answer = "{\"question\":%d,\"sequence\":%d,\"choices\":%s,\"writer\":\"%s\"}"
                    .formatted(question, question, rightOnes(questions[question]), learner.writer());
            browser.json(api + "/reponses?fuseau=Europe/Paris", answer).expect(200, "saving an answer");
        }
        browser.get(attempt + "/relecture").expect(200, "the review");
        browser.form(api + "/envoi", "suite=" + attempt + "/resultat").expect(303, "submitting");
        browser.get(attempt + "/resultat").expect(200, "the result");
    }

    private List<Integer> rightOnes(String page) {
        Matcher stem = STEM.matcher(page);
        if (!stem.find()) {
            throw new IllegalStateException("no question on this page:\n" + page);
        }
        Set<String> right = course.right().get(CourseMap.plain(stem.group(1)));
        List<Integer> numbers = new ArrayList<>();
        for (Matcher choice = CHOICE.matcher(page); choice.find(); ) {
            if (right.contains(CourseMap.plain(choice.group(2)))) {
                numbers.add(Integer.valueOf(choice.group(1)));
            }
        }
        return numbers;
    }
}
