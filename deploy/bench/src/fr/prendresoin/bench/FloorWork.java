package fr.prendresoin.bench;

import fr.prendresoin.bench.Learner.Band;
import java.io.IOException;

/** The floor's share of workloads b to d, by the same learners. */
final class FloorWork {

    private static final int QUESTIONS = 10;
    private static final int PAGES = 4;
    private static final int SAVES = 12;

    private final Load load;
    private final CourseMap course;

    FloorWork(Load load, CourseMap course) {
        this.load = load;
        this.course = course;
    }

    void measure() {
        load.warmUp(0, 6000, this::coursePage);
        load.warmUp(0, 3000, this::lesson);
        load.warmUp(0, 1000, this::answer);
        load.measure("floor of b", 3000, 5000, this::coursePage).print();
        load.measure("floor of c1", 2000, 4000, this::lesson).print();
        load.measure("floor of an answer saved", 1000, 2000, this::answer).print();
        load.measure("floor of d", 0, 50, this::attempt).print();
    }

    /** As many pages and as many writes as an attempt at the quiz. */
    private void attempt(Browser browser, int index) throws IOException {
        for (int page = 0; page < PAGES; page++) {
            coursePage(browser, index * PAGES + page);
        }
        for (int save = 0; save < SAVES; save++) {
            answer(browser, 2000 + index * SAVES + save);
        }
    }

    private void coursePage(Browser browser, int index) throws IOException {
        browser.as(Learner.any(index, load.learners()).token())
                .get("/cours/page")
                .expect(200, "the floor's course");
    }

    private void lesson(Browser browser, int index) throws IOException {
        browser.as(Learner.any(index, load.learners()).token())
                .get("/cours/" + course.step(0).slug())
                .expect(200, "the floor's lesson");
    }

    private void answer(Browser browser, int index) throws IOException {
        Learner learner = Band.COMPLETED.learner(index / QUESTIONS, load.learners());
        browser.as(learner.token())
                .json("/reponse/" + learner.attempt() + "/" + (index % QUESTIONS + 1), "{}")
                .expect(200, "the floor's answer");
    }
}
