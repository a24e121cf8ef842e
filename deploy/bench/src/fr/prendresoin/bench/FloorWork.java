package fr.prendresoin.bench;

import fr.prendresoin.bench.Learner.Band;
import java.io.IOException;

/** The floor's share of workloads b to d, by the same learners. */
final class FloorWork {

    private static final int QUESTIONS = 10;

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
