package fr.prendresoin.progress;

import fr.prendresoin.enrolment.LearnersEnrolled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Gives every new enrolment its state, "not started", so that reports count it at once. */
@ApplicationScoped
class StateOnEnrolment {

    private final ProgressRepository progress;

    protected StateOnEnrolment() {
        this(null);
    }

    @Inject
    StateOnEnrolment(ProgressRepository progress) {
        this.progress = progress;
    }

    void on(@Observes LearnersEnrolled enrolled) {
        progress.createStates(enrolled.rule());
    }
}
