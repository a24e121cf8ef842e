package fr.prendresoin.progress;

import fr.prendresoin.enrolment.EnrolmentsErased;
import fr.prendresoin.enrolment.LearnersEnrolled;
import fr.prendresoin.enrolment.PersonEnrolled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Gives every new enrolment its state, "not started", so that reports count it at once. */
@ApplicationScoped
class StateOnEnrolment {

    private final ProgressRepository progress;
    private final JpaManyStates states;

    protected StateOnEnrolment() {
        this(null, null);
    }

    @Inject
    StateOnEnrolment(ProgressRepository progress, JpaManyStates states) {
        this.progress = progress;
        this.states = states;
    }

    void on(@Observes LearnersEnrolled enrolled) {
        if (enrolled.people().isEmpty()) {
            progress.createStates(enrolled.rule());
        } else {
            states.create(enrolled.rule(), enrolled.people());
        }
    }

    void enrolledAlone(@Observes PersonEnrolled enrolled) {
        states.create(enrolled.enrolment());
    }

    void erased(@Observes EnrolmentsErased erased) {
        states.erase(erased.enrolments());
    }
}
