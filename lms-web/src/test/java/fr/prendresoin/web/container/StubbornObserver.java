package fr.prendresoin.web.container;

import fr.prendresoin.progress.CourseCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Somebody who hears of a completion after everything was written and, while told to, fails. */
@ApplicationScoped
public class StubbornObserver {

    private boolean failing;
    private int heard;

    public void fail(boolean wanted) {
        failing = wanted;
    }

    /** How many completions it was told of. */
    public int heard() {
        return heard;
    }

    void on(@Observes CourseCompleted event) {
        heard++;
        if (failing) {
            throw new IllegalStateException("refused on purpose: " + event.enrolment());
        }
    }
}
